import { type EffectiveEntry, type HistoricalDate, type Party, withParents } from '@chancery/kernel';
import { tagOf } from './tag-of';

/**
 * What an entry can be filtered and counted by, as `kind:value`: one GIN index answers every combination.
 * `party` is any of the three parts, and an institution stands for its bodies: USA.OFAC is tagged USA too.
 */
export function entryTags(
  { type, data }: EffectiveEntry,
  family: string,
  occurred: HistoricalDate,
): Set<string> {
  const tags = new Set<string>().add(tagOf('family', family)).add(tagOf('type', type));
  addParties(tags, 'actor', data.actors);
  addParties(tags, 'target', data.targets);
  addParties(tags, 'subject', data.subjects);
  for (const issue of data.issues ?? []) tags.add(tagOf('issue', issue));
  if (data.stance) tags.add(tagOf('stance', data.stance));
  if (data.confidence) tags.add(tagOf('confidence', data.confidence));
  if (data.programme) tags.add(tagOf('programme', data.programme));
  if (occurred.from) tags.add(tagOf('year', occurred.from.slice(0, 4)));
  return tags;
}

function addParties(tags: Set<string>, kind: string, parties: readonly Party[] | null | undefined): void {
  for (const { code } of parties ?? []) {
    tags.add(tagOf(kind, code));
    for (const institution of withParents(code)) tags.add(tagOf('party', institution));
  }
}
