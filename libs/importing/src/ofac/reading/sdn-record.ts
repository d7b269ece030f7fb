import { Refusal } from '@chancery/kernel';
import { csvCells } from './csv-cells';

/** The columns of sdn.csv, in order; the file has no header. */
const COLUMNS = [
  'entNum', 'name', 'type', 'programmes', 'title', 'callSign', 'vesselType', 'tonnage', 'grossTonnage', 'flag', 'owner', 'remarks',
] as const; // prettier-ignore

export type SdnColumn = (typeof COLUMNS)[number];

/** A record as the file has it; a cell without a value is null. */
export interface SdnRecord {
  readonly entNum: string;
  /** `VENEZUELA] [IRAN-CON-ARMS-EO` is two. */
  readonly programmes: readonly string[];
  readonly cells: Readonly<Record<SdnColumn, string | null>>;
}

const NO_VALUE = '-0-';
// oxlint-disable-next-line no-control-regex -- what a terminal or a reader would take for a command
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/;

/** Throws INVALID_EVENT_DATA, with the column as pointer, for a line that is no record. */
export function readSdnRecord(text: string): SdnRecord {
  if (CONTROLS.test(text)) throw new Refusal('INVALID_EVENT_DATA', 'The line holds a control character.');
  const values = csvCells(text);
  if (values.length !== COLUMNS.length)
    throw new Refusal(
      'INVALID_EVENT_DATA',
      `The line has ${values.length} columns; a record of sdn.csv has ${COLUMNS.length}.`,
    );
  const cells = Object.fromEntries(
    COLUMNS.map((column, index) => [column, valueOf(values[index]!)]),
  ) as SdnRecord['cells'];
  return { entNum: entNumOf(cells.entNum), programmes: tagsOf(cells.programmes), cells };
}

function valueOf(cell: string): string | null {
  const value = cell.replaceAll(/\s+/g, ' ');
  return value === '' || value === NO_VALUE ? null : value;
}

function entNumOf(cell: string | null): string {
  if (cell && /^[1-9]\d{0,9}$/.test(cell)) return cell;
  throw new Refusal('INVALID_EVENT_DATA', 'The first column does not hold the number of a party.', [
    { pointer: '/ent_num', detail: 'must be a whole number' },
  ]);
}

const tagsOf = (cell: string | null): string[] =>
  (cell ?? '')
    .split(/[[\]]+/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
