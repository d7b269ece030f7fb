import type { ListedAs } from '@chancery/events';
import { Refusal } from '@chancery/kernel';
import { publicRemarks } from './public-remarks';
import type { SdnRecord } from './sdn-record';

/** A party of the programmes asked for, as its line has it. */
export interface ListedParty {
  readonly line: number;
  readonly entNum: string;
  /** Those of its programmes that were asked for. */
  readonly asked: readonly string[];
  readonly listed: ListedAs;
  /** Number of a ship in the register of the International Maritime Organization. */
  readonly imo: string | null;
}

/** An entity has no type on this list. */
const KINDS: Readonly<Record<string, ListedAs['kind']>> = {
  individual: 'person',
  entity: 'organisation',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

/** Throws INVALID_EVENT_DATA for a record without a name or of a type that is not known. */
export function listedParty(
  line: number,
  { entNum, programmes, cells }: SdnRecord,
  asked: readonly string[],
): ListedParty {
  const kind = KINDS[(cells.type ?? 'entity').toLowerCase()];
  if (!kind) throw bad('/SDN_Type', `"${cells.type}" is not a type of party that is known here`);
  if (cells.name === null) throw bad('/SDN_Name', 'the party has no name');
  const { name, title, callSign, vesselType, tonnage, grossTonnage, flag, owner } = cells;
  const remarks = publicRemarks(cells.remarks, kind);
  const said = {
    name, kind, programmes: [...programmes], title, callSign, vesselType, tonnage, grossTonnage, flag, owner,
    remarks: remarks.length > 0 ? remarks : null,
  }; // prettier-ignore
  const listed = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
  return {
    line,
    entNum,
    asked,
    listed: listed as unknown as ListedAs,
    imo: kind === 'vessel' ? imoIn(remarks) : null,
  };
}

const imoIn = (remarks: readonly string[]): string | null =>
  remarks.map((remark) => /^Vessel Registration .*\bIMO (\d{7})$/.exec(remark)?.[1]).find(Boolean) ?? null;

const bad = (pointer: string, detail: string) =>
  new Refusal('INVALID_EVENT_DATA', `The line cannot be taken: ${detail}.`, [{ pointer, detail }]);
