import type { Party } from '@chancery/kernel';

/** The lists of parties that an entry names; null and absent mean the same. */
export interface Named {
  readonly actors: readonly Party[];
  readonly targets?: readonly Party[] | null;
  readonly subjects?: readonly Party[] | null;
}

type Role = keyof Named;

export const partiesOf = (data: Named, ...lists: readonly Role[]): readonly Party[] =>
  lists.flatMap((list) => data[list] ?? []);

/** A person, or persons known as a group: whoever can be held, charged or handed over. */
export const isPerson = (code: string) => code.startsWith('person:') || code.startsWith('group:');

/** Upper case speaks for institutions: states, blocs, courts and their bodies. */
export const isInstitution = (code: string) => !code.includes(':');

/** `USA.OFAC` → `USA`; persons, companies and ships stay what they are. */
export const stateOf = (code: string) => (isInstitution(code) ? code.split('.', 1)[0]! : code);

/** The first code in these lists that fits, in the order of the lists. */
export function firstCode(
  data: Named,
  lists: readonly Role[],
  fits: (code: string, role: string) => boolean = () => true,
): string | undefined {
  return partiesOf(data, ...lists).find(({ code, role }) => fits(code, role ?? ''))?.code;
}

/** Distinct states (and persons, companies) among the parties, in order of appearance. */
export const statesAmong = (parties: readonly Party[]): string[] => [
  ...new Set(parties.map(({ code }) => stateOf(code))),
];

/** The state that acts: that of the first actor. Every entry has one (EntryData demands it). */
export const actingState = (data: Named) => stateOf(data.actors[0]?.code ?? 'unknown');
