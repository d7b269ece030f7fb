import type { EffectiveEntry, NameOf, Party } from '@chancery/kernel';
import { wordsOf } from '../../common/words/words-of';

/** Words of different fields do not follow each other, so that no phrase runs across them. */
const GAP = 2;
const LAST_POSITION = 16_383;

/** The full-text index of an entry, in the text form of a Postgres `tsvector`: every word with its places. */
export function entryWords({ data }: EffectiveEntry, headline: string, nameOf: NameOf): string {
  const places = new Map<string, string>();
  let place = 0;
  for (const text of textsOf(data, headline, nameOf)) {
    for (const word of wordsOf(text)) {
      place = Math.min(place + 1, LAST_POSITION);
      const before = places.get(word);
      places.set(word, before === undefined ? `${word}:${place}` : `${before},${place}`);
    }
    place += GAP;
  }
  return [...places.values()].join(' ');
}

function textsOf(
  { summary, actors, targets, subjects, programme, instrument, note }: EffectiveEntry['data'],
  headline: string,
  nameOf: NameOf,
): string[] {
  const names = new Set(
    [actors, targets, subjects].flatMap((parties: readonly Party[] | null | undefined) =>
      (parties ?? []).map(({ code }) => nameOf(code)),
    ),
  );
  return [summary, headline, ...names, programme, instrument, note].filter(
    (text) => text !== undefined && text !== null,
  );
}
