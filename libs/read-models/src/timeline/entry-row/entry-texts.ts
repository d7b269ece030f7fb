import type { EffectiveEntry, NameOf, Party } from '@chancery/kernel';

/** The texts an entry is found by. */
export function entryTexts(
  { data }: EffectiveEntry,
  headline: string,
  nameOf: NameOf,
): (string | null | undefined)[] {
  const { summary, actors, targets, subjects, programme, instrument, note } = data;
  const names = new Set<string>();
  for (const parties of [actors, targets, subjects] as (readonly Party[] | null | undefined)[])
    for (const { code } of parties ?? []) names.add(nameOf(code));
  return [summary, headline, ...names, programme, instrument, note];
}
