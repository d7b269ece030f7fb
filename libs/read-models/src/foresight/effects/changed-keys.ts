import type { EventStore } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import { liveSchema, type ProjectionContext } from '@chancery/projections';
import { Batch } from '../../common/periods/projecting/batch';
import { KeyStates } from '../../common/periods/projecting/key-states';
import { KnownRegisters } from '../../common/periods/projecting/known-registers';
import type { PeriodRow } from '../../common/periods/projecting/period-row';
import type { Question } from '../../common/periods/question';
import { READ_KEYS } from './foresight.sql';

/** The periods of a key that would hold no longer, and those that would hold instead. */
export interface ChangedKey {
  readonly key: string;
  readonly closed: readonly PeriodRow[];
  readonly opened: readonly PeriodRow[];
}

/**
 * Takes the events as the projection of the question would, by the same code, and writes nothing: the client may be in
 * a transaction that only reads.
 */
export async function changedKeys(
  question: Question,
  events: readonly RecordedEvent[],
  { store, client, dispute }: Pick<ProjectionContext, 'client' | 'dispute'> & { readonly store: EventStore },
): Promise<ChangedKey[]> {
  const schema = liveSchema(question.name);
  const context = { client, schema, dispute, memory: { complete: false, of: new Map<string, unknown>() } };
  const keys = new KeyStates(question);
  const registers = await KnownRegisters.read(context);
  const batch = new Batch({ question, store, context, registers, keys, mentioned: null });
  await batch.prepare(events);
  for (const event of events) await batch.take(event);
  const { closed, opened } = batch.changes;
  const stillOpen = opened.filter(({ knownTo }) => knownTo === null);
  const ids = [...new Set([...closed, ...stillOpen].map(({ keyId }) => keyId))];
  const names = await namesOf(ids, keys, context);
  const [closedOf, openedOf] = [byKey(closed), byKey(stillOpen)];
  return ids.map((id) => ({
    key: names.get(id)!,
    closed: closedOf.get(id) ?? [],
    opened: openedOf.get(id) ?? [],
  }));
}

async function namesOf(ids: readonly number[], { added }: KeyStates, { client, schema }: ProjectionContext) {
  const { rows } = await client.query<{ id: string; key: string }>(READ_KEYS(schema), [ids]);
  return new Map([...rows, ...added].map(({ id, key }) => [Number(id), key]));
}

function byKey(periods: readonly { readonly keyId: number; readonly row: PeriodRow }[]) {
  const rows = new Map<number, PeriodRow[]>();
  for (const { keyId, row } of periods) rows.set(keyId, [...(rows.get(keyId) ?? []), row]);
  return rows;
}
