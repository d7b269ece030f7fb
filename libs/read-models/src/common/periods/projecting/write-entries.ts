import type { ProjectionContext } from '@chancery/projections';
import { arrayText, copyRows } from '../../copy-text';
import { firstDay, lastDay } from '../scan/mark';
import type { Step } from '../step';
import * as sql from '../tables/period-writing.sql';
import type { KeyStates } from './key-states';
import type { KnownEntry } from './known-entry';
import { toSql } from './read-stored';

/** Where an entry stood before the batch, as far as the tables know. */
export interface Before {
  readonly stored: boolean;
  readonly keys: readonly string[];
  readonly step: Step | null;
}

/** Writes the entries that a batch changed, and of which keys they are members now. */
export async function writeEntries(
  touched: ReadonlyMap<KnownEntry, Before>,
  keys: KeyStates,
  context: ProjectionContext,
): Promise<void> {
  await rewriteEntries(touched, context);
  const { client, schema } = context;
  const left = await membersOf((entry, before) =>
    isMoved(entry, before) ? before.keys : before.keys.filter((key) => !entry.keys.includes(key)),
  );
  const leaving = [left.map(({ id }) => id), left.map(({ entry }) => entry.position)];
  if (left.length > 0) await client.query(sql.deleteMembers(schema), leaving);
  const joined = await membersOf((entry, before) =>
    isMoved(entry, before) ? entry.keys : entry.keys.filter((key) => !before.keys.includes(key)),
  );
  if (joined.length > 0) await copyRows(client, sql.copyMembers(schema), joined.map(memberRow));

  async function membersOf(which: (entry: KnownEntry, before: Before) => readonly string[]) {
    const found: Member[] = [];
    for (const [entry, before] of touched)
      for (const key of which(entry, before))
        found.push({ id: (await keys.stateOf(key, context)).id, entry });
    return found;
  }
}

interface Member {
  readonly id: number;
  readonly entry: KnownEntry;
}

async function rewriteEntries(
  touched: ReadonlyMap<KnownEntry, Before>,
  { client, schema, dispute }: ProjectionContext,
): Promise<void> {
  const replaced = [...touched].filter(([, { stored }]) => stored).map(([{ position }]) => position);
  if (replaced.length > 0) await client.query(sql.deleteEntries(schema), [dispute.id, replaced]);
  const rows = [...touched.keys()].map(({ position, entryId, step, keys, mentions }) => [
    dispute.id,
    position,
    entryId,
    step && JSON.stringify(step),
    arrayText(keys),
    arrayText(mentions),
  ]);
  if (rows.length > 0) await copyRows(client, sql.copyEntries(schema), rows);
}

function memberRow({ id, entry: { position, step } }: Member) {
  const mark = { step: step! };
  return [id, position, toSql(firstDay(mark)), toSql(lastDay(mark))];
}

/** Dated otherwise than before. */
function isMoved({ step }: KnownEntry, { step: before }: Before): boolean {
  const [now, was] = [step?.occurred, before?.occurred];
  return now?.from !== was?.from || now?.to !== was?.to;
}
