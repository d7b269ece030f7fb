/** How a stand is drawn: by a colour, a shape and a word that belong together wherever it is shown. */
export type StandKind =
  'for' | 'against' | 'neutral' | 'none' | 'withdrawn' | `choice-${1 | 2 | 3 | 4 | 5 | 6}`;

interface Taken {
  readonly choice: { readonly code: string } | null;
  readonly score: number | null;
}

interface Option {
  readonly id: string;
}

/** The option that names nobody is not one among the persons: it keeps the colour of what takes no side. */
const NAMES_NOBODY = 'none-legitimate';
const CHOICES = 6;

/**
 * An option keeps its colour on every day and in every view, for it goes by its place among the options of the issue;
 * one that is not among them (a holder whom no option names) comes after them.
 */
export function standOf({ choice, score }: Taken, options: readonly Option[]): StandKind {
  if (choice) return choice.code === NAMES_NOBODY ? 'none' : choiceOf(choice.code, options);
  if (score === null) return 'withdrawn';
  if (score === 0) return 'neutral';
  return score > 0 ? 'for' : 'against';
}

export function choiceOf(code: string, options: readonly Option[]): StandKind {
  const named = options.filter(({ id }) => id !== NAMES_NOBODY);
  const place = named.findIndex(({ id }) => id === code);
  return `choice-${(((place < 0 ? named.length : place) % CHOICES) + 1) as 1}`;
}

/** 1 to 3 for a side that was taken more or less strongly, 0 where there is no more or less. */
export const strengthOf = ({ score }: Taken): number => Math.abs(score ?? 0);
