import { closest } from 'fastest-levenshtein';

/** ` Did you mean "actor"?`, or nothing where nothing is known. */
export const didYouMean = (given: string, known: readonly string[]): string =>
  known.length === 0 ? '' : ` Did you mean "${closest(given.slice(0, 64), known)}"?`;

/** Quotes what a client sent, short enough for a sentence. */
export const quoted = (given: string): string => `"${given.length > 64 ? `${given.slice(0, 64)}…` : given}"`;
