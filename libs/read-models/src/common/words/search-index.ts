import { wordsOf } from './words-of';

/** Words of different texts do not follow each other, so that no phrase runs across them. */
const GAP = 2;
const LAST_PLACE = 16_383;

/** Texts in the form of a Postgres `tsvector`: every word with its places. */
export function searchIndex(texts: Iterable<string | null | undefined>): string {
  const places = new Map<string, string>();
  let place = 0;
  for (const text of texts) {
    for (const word of wordsOf(text ?? '')) {
      place = Math.min(place + 1, LAST_PLACE);
      const before = places.get(word);
      places.set(word, before === undefined ? `${word}:${place}` : `${before},${place}`);
    }
    place += GAP;
  }
  return [...places.values()].join(' ');
}
