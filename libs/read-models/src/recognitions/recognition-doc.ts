import type { Registers } from '../common/attribution/registers';
import { named, type Named } from '../common/rows/named';
import type { Spell } from './spells';

/** A recognition as it is answered. */
export interface Recognition {
  readonly recogniser: Named;
  readonly holder: Named;
  /** EDTF, as the entries date it. */
  readonly since: string;
  readonly until: string | null;
  readonly status: 'open' | 'ended';
  /** As what: "interim president". */
  readonly capacity: string | null;
  readonly basis: { readonly entryId: string; readonly position: number; readonly rule: string };
  readonly endedBy: { readonly entryId: string | null; readonly rule: string } | null;
  readonly evidence: readonly string[];
  readonly reaffirmed: number;
}

export function recognitionDoc(recogniser: string, spell: Spell, registers: Registers): Recognition {
  const { holder, basis, evidence, reaffirmed, end } = spell;
  const { entryId, position, occurred, data } = basis.step;
  return {
    recogniser: named(recogniser, registers),
    holder: named(holder, registers),
    since: occurred.text,
    until: end?.on ?? null,
    status: end ? 'ended' : 'open',
    capacity: typeof data['capacity'] === 'string' ? data['capacity'] : null,
    basis: { entryId, position, rule: basis.rule },
    endedBy: end && { entryId: end.entryId, rule: end.rule },
    evidence: evidence.toReversed(),
    reaffirmed,
  };
}

export const recognitionTags = ({ recogniser, holder, status }: Recognition): string[] => [
  `recogniser:${recogniser.code}`,
  `holder:${holder.code}`,
  `status:${status}`,
];
