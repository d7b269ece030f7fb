import { stemmer } from 'stemmer';
import { isInWord } from './word-characters';

/** Letters that Unicode does not take apart into a base letter and an accent. */
const STROKES: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ı: 'i', þ: 'th',
}; // prettier-ignore

/** Longer "words" are keys or garbage; Postgres takes lexemes of up to 2 KB. */
const LONGEST = 64;

/** The words of a text in order, as they are indexed and looked for: accents off, lower case, English endings off. */
export const wordsOf = (text: string): string[] =>
  writtenWords(text)
    .map(stemOf)
    .filter((stem) => stem !== '');

export const stemOf = (word: string): string => stemmer(foldWord(word)).slice(0, LONGEST);

/** `Guaidó` → `guaido`. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłħıþ]/g, (letter) => STROKES[letter] ?? letter);

function writtenWords(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const inWord = at < text.length && isInWord(text, at);
    if (inWord && start < 0) start = at;
    if (inWord || start < 0) continue;
    words.push(text.slice(start, at));
    start = -1;
  }
  return words;
}
