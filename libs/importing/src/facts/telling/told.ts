import type { Fact } from '../fact';

/** Which event a fact becomes, and what its wording says beyond the common fields. */
export interface Told {
  readonly type: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export type Teller = (fact: Fact) => Told;

export const says = ({ summary }: Fact, words: RegExp): boolean => words.test(String(summary));

export const partiesIn = (fact: Fact, ...lists: readonly ('actors' | 'targets' | 'subjects')[]) =>
  lists
    .flatMap((list) => (Array.isArray(fact[list]) ? (fact[list] as unknown[]) : []))
    .map((party) => (party ?? {}) as { code?: unknown; role?: unknown })
    .map(({ code, role }) => ({
      code: String(code),
      role: typeof role === 'string' ? role.toLowerCase() : '',
    }));
