import { isInWord } from './word-characters';
import { stemOf } from './words-of';

/** Words of different texts do not follow each other, so that no phrase runs across them. */
const GAP = 2;
const LAST_PLACE = 16_383;

/** A stem in the index being made. Reused from index to index: `index` says for which one `places` were collected. */
interface Lexeme {
  readonly stem: string;
  index: number;
  places: string;
}

/** A word as written, with its lexeme. */
interface Word {
  readonly text: string;
  readonly hash: number;
  readonly lexeme: Lexeme;
}

const REMEMBERED = 50_000;
const SLOTS = 1 << 17;
let words = noWords();
let lexemes = new Map<string, Lexeme>();
let remembered = 0;
let made = 0;

/**
 * Texts in the form of a Postgres `tsvector`: every word with its places. A rebuild goes through every text of the
 * record, so words are looked up where they stand, by a hash made in passing, without cutting them out first.
 */
export function searchIndex(texts: Iterable<string | null | undefined>): string {
  made += 1;
  const found: Lexeme[] = [];
  let place = 0;
  for (const text of texts) if (text) place = collect(text, place, found) + GAP;
  let index = '';
  for (const { places } of found) index += index === '' ? places : ` ${places}`;
  return index;
}

/** Answers the place of the last word. */
function collect(text: string, before: number, found: Lexeme[]): number {
  let place = before;
  let start = -1;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isInWord(text, at)) {
      if (start < 0) start = at;
      hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    } else if (start >= 0) {
      note(lexemeAt(text, start, at, hash), ++place, found);
      start = -1;
      hash = 0;
    }
  }
  return place;
}

function note(lexeme: Lexeme, at: number, found: Lexeme[]): void {
  if (lexeme.stem === '') return;
  const place = Math.min(at, LAST_PLACE);
  if (lexeme.index === made) {
    lexeme.places += `,${place}`;
    return;
  }
  lexeme.index = made;
  lexeme.places = `${lexeme.stem}:${place}`;
  found.push(lexeme);
}

function lexemeAt(text: string, start: number, end: number, hash: number): Lexeme {
  for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const word = words[slot];
    if (word === undefined) return remember(text.slice(start, end), hash, slot);
    if (word.hash === hash && stands(word.text, text, start, end)) return word.lexeme;
  }
}

/** `text.startsWith(word, start)`, which takes three times as long for words. */
function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A stem forgotten in the middle of an index stands in it twice; Postgres puts the two together. */
function remember(text: string, hash: number, slot: number): Lexeme {
  const stem = stemOf(text);
  const lexeme = lexemes.get(stem) ?? { stem, index: 0, places: '' };
  if (++remembered > REMEMBERED) forget();
  else words[slot] = { text, hash, lexeme };
  lexemes.set(stem, lexeme);
  return lexeme;
}

function forget(): void {
  words = noWords();
  lexemes = new Map();
  remembered = 0;
}

function noWords(): (Word | undefined)[] {
  return Array.from({ length: SLOTS }, () => undefined);
}
