import type { ProjectionContext } from '@chancery/projections';
import { arrayText, copyRows } from '../../copy-text';
import * as sql from '../tables/period-writing.sql';
import type { KeyStates } from './key-states';
import type { KnownEntry } from './known-entry';

/** Where an entry stood before the batch, as far as the tables know. */
export interface Before {
  readonly stored: boolean;
  readonly keys: readonly string[];
}

/** Writes the entries that a batch changed, and of which keys they are members now. */
export async function writeEntries(
  touched: ReadonlyMap<KnownEntry, Before>,
  keys: KeyStates,
  context: ProjectionContext,
): Promise<void> {
  const { client, schema, dispute } = context;
  const entries = [...touched];
  const replaced = entries.filter(([, { stored }]) => stored).map(([{ position }]) => position);
  if (replaced.length > 0) await client.query(sql.deleteEntries(schema), [dispute.id, replaced]);
  const rows = entries.map(([{ position, entryId, step, keys: now, mentions }]) => [
    dispute.id,
    position,
    entryId,
    step && JSON.stringify(step),
    arrayText(now),
    arrayText(mentions),
  ]);
  if (rows.length > 0) await copyRows(client, sql.copyEntries(schema), rows);
  const left = await members(entries, ([entry, before]) =>
    before.keys.filter((key) => !entry.keys.includes(key)),
  );
  if (left.length > 0)
    await client.query(sql.deleteMembers(schema), [
      left.map(([id]) => id),
      left.map(([, position]) => position),
    ]);
  const joined = await members(entries, ([entry, before]) =>
    entry.keys.filter((key) => !before.keys.includes(key)),
  );
  if (joined.length > 0) await copyRows(client, sql.copyMembers(schema), joined);

  async function members(of: typeof entries, which: (entry: (typeof entries)[number]) => readonly string[]) {
    const pairs: [id: number, position: number][] = [];
    for (const one of of)
      for (const key of which(one)) pairs.push([(await keys.stateOf(key, context)).id, one[0].position]);
    return pairs;
  }
}
