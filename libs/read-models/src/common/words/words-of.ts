import { stemmer } from 'stemmer';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const ASCII_WORD = /[A-Za-z0-9]+/g;
// eslint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7F]*$/;

/** Letters that Unicode does not take apart into a base letter and an accent. */
const STROKES: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ı: 'i', þ: 'th',
}; // prettier-ignore

/** Longer "words" are keys or garbage; Postgres takes lexemes of up to 2 KB. */
const LONGEST = 64;
const REMEMBERED = 50_000;
const stems = new Map<string, string>();

/** The words of a text in order, as they are indexed and looked for: accents off, lower case, English endings off. */
export function wordsOf(text: string): string[] {
  return (text.match(ASCII.test(text) ? ASCII_WORD : WORD) ?? []).map(stemOf);
}

export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(foldWord(word)).slice(0, LONGEST);
  if (stems.size >= REMEMBERED) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** `Guaidó` → `guaido`. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłħıþ]/g, (letter) => STROKES[letter] ?? letter);
