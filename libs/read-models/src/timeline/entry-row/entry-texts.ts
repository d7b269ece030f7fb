import type { EffectiveEntry, NameOf, Party } from '@chancery/kernel';
import { isInWord } from '../../common/words/word-characters';

/** The texts an entry is found by; a name that the headline says already need not be indexed twice. */
export function entryTexts(
  { data }: EffectiveEntry,
  headline: string,
  nameOf: NameOf,
): (string | null | undefined)[] {
  const { summary, actors, targets, subjects, programme, instrument, note } = data;
  const texts: (string | null | undefined)[] = [summary];
  if (headline !== summary) texts.push(headline);
  addNames(texts, actors, headline, nameOf);
  addNames(texts, targets, headline, nameOf);
  addNames(texts, subjects, headline, nameOf);
  texts.push(programme, instrument, note);
  return texts;
}

function addNames(
  texts: (string | null | undefined)[],
  parties: readonly Party[] | null | undefined,
  headline: string,
  nameOf: NameOf,
): void {
  for (const { code } of parties ?? []) {
    const name = nameOf(code);
    if (!says(headline, name) && !texts.includes(name)) texts.push(name);
  }
}

/** As whole words: "Iran" is not said by "Iranian". */
function says(headline: string, name: string): boolean {
  const start = headline.indexOf(name);
  if (start < 0) return false;
  const end = start + name.length;
  return (
    (start === 0 || !isInWord(headline, start - 1)) && (end === headline.length || !isInWord(headline, end))
  );
}
