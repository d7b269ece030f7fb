import { Refusal } from '@chancery/kernel';
import { foldWord, stemOf, wordsOf } from './words-of';

const PART = /-?"[^"]*"?|\S+/g;
const MOST_WORDS = 32;

/**
 * Turns what a reader types into the text of a Postgres `tsquery`: words are ANDed, `"a phrase"` keeps its order,
 * `-word` must not occur, `OR` stands between alternatives, `begin*` takes any ending.
 * Throws INVALID_PARAMETER for `q` when no word is left to look for.
 */
export function searchQuery(typed: string): string {
  const parts = typed.match(PART) ?? [];
  const alternatives: string[][] = [[]];
  for (const part of parts) {
    if (part === 'OR') alternatives.push([]);
    else alternatives.at(-1)!.push(...conditionOf(part));
  }
  const query = alternatives
    .filter((all) => all.length > 0)
    .map((all) => (all.length > 1 ? `(${all.join(' & ')})` : all[0]!))
    .join(' | ');
  if (query === '') throw invalid('has no word to look for');
  if (query.split("'").length > MOST_WORDS * 2 + 1) throw invalid(`has more than ${MOST_WORDS} words`);
  return query;
}

function conditionOf(part: string): string[] {
  const negated = part.startsWith('-') && part.length > 1;
  const condition = phraseOf(negated ? part.slice(1) : part);
  if (condition === '') return [];
  return [negated ? `!${condition}` : condition];
}

/** `EO-13850` is two words that follow each other, like a phrase. */
function phraseOf(part: string): string {
  const words = wordsOf(part).map(quoted);
  if (words.length > 0 && part.endsWith('*')) words[words.length - 1] = beginning(part);
  return words.length > 1 ? `(${words.join(' <-> ')})` : (words[0] ?? '');
}

/** The stem is tried too: `sanctions*` must find "sanctions", which is indexed as "sanction". */
function beginning(part: string): string {
  const word = /[\p{L}\p{N}\p{M}]+(?=\*+$)/u.exec(part)?.[0] ?? '';
  const [typed, stem] = [foldWord(word), stemOf(word)];
  return typed === stem ? `${quoted(typed)}:*` : `(${quoted(typed)}:* | ${quoted(stem)})`;
}

const quoted = (word: string) => `'${word}'`;

const invalid = (detail: string) =>
  new Refusal('INVALID_PARAMETER', `q ${detail}.`, [{ pointer: 'q', detail }]);
