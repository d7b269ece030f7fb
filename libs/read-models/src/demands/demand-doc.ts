import type { Registers } from '../common/attribution/registers';
import { named, type Named } from '../common/rows/named';
import type { Demand, DemandStatus } from './demand';
import type { DemandObject } from './demand-object';
import { objectWords } from './object-words';

/** A demand as it is answered. */
export interface DemandDoc {
  readonly id: string;
  readonly actor: Named;
  readonly addressee: Named;
  readonly object: {
    readonly kind: DemandObject['kind'];
    readonly issue: string | null;
    readonly words: string;
    readonly parties: readonly Named[];
  };
  /** EDTF: when it was first asked for. */
  readonly since: string;
  readonly lastAskedOn: string;
  readonly status: DemandStatus;
  /** Entry that met it; null while it is not. */
  readonly metBy: string | null;
  /** Entry by which it was met, was withdrawn or lapsed, and its day. */
  readonly endedBy: string | null;
  readonly endedOn: string | null;
  readonly basis: { readonly entryId: string; readonly position: number; readonly rule: string };
  readonly evidence: readonly string[];
  readonly restated: number;
}

export function demandDoc(demand: Demand, registers: Registers): DemandDoc {
  const { id, actor, addressee, object, first, lastAsked, status, ended, evidence, restated, rule } = demand;
  const parties = object.codes.filter((code) => /[:A-Z]/.test(code));
  return {
    id,
    actor: named(actor, registers),
    addressee: named(addressee, registers),
    object: {
      kind: object.kind,
      issue: object.issue,
      words: objectWords(demand, registers),
      parties: parties.map((code) => named(code, registers)),
    },
    since: first.occurred.text,
    lastAskedOn: lastAsked.occurred.text,
    status,
    metBy: status === 'met' ? ended!.entryId : null,
    endedBy: ended?.entryId ?? null,
    endedOn: ended?.occurred.text ?? null,
    basis: { entryId: first.entryId, position: first.position, rule },
    evidence: evidence.toReversed(),
    restated,
  };
}

export const demandTags = ({ id, actor, addressee, object, status }: DemandDoc): string[] => [
  `id:${id}`,
  `actor:${actor.code}`,
  `status:${status}`,
  `addressee:${addressee.code}`,
  ...(object.issue === null ? [] : [`issue:${object.issue}`]),
];
