import type { RecordedEvent, StreamName } from '@chancery/kernel';
import type { Pool } from 'pg';
import type { Dispute, Head } from '../types';
import {
  FIND_POSITION_AT,
  READ_AFTER,
  READ_ENTRIES,
  READ_HEAD,
  READ_RECORDED_AT,
  READ_STREAMS,
} from './events.sql';

/** Reads the record of a dispute; gives data as it was written (upcasting is the catalogue's). */
export class EventReader {
  constructor(private readonly pool: Pool) {}

  /** JSON texts of the events after `position`, in the shape of the public event. */
  async jsonAfter(dispute: Dispute, position: number, limit: number, upTo?: number): Promise<string[]> {
    return this.texts('read-after', READ_AFTER, [dispute.id, dispute.slug, position, upTo ?? null, limit]);
  }

  async after(dispute: Dispute, position: number, limit: number, upTo?: number): Promise<RecordedEvent[]> {
    return (await this.jsonAfter(dispute, position, limit, upTo)).map(asEvent);
  }

  /** Every stream asked for, with no events where it has not begun. */
  async streams(dispute: Dispute, streams: readonly StreamName[]): Promise<Map<StreamName, RecordedEvent[]>> {
    const texts = await this.texts('read-streams', READ_STREAMS, [dispute.id, dispute.slug, streams]);
    return grouped(texts, streams, (event) => event.stream);
  }

  /** Every entry asked for, with no events where it does not exist (at `upTo`). */
  async entries(
    dispute: Dispute,
    entryIds: readonly string[],
    upTo?: number,
  ): Promise<Map<string, RecordedEvent[]>> {
    const values = [dispute.id, dispute.slug, entryIds, upTo ?? null];
    return grouped(
      await this.texts('read-entries', READ_ENTRIES, values),
      entryIds,
      ({ entryId }) => entryId!,
    );
  }

  async head({ id }: Dispute): Promise<Head> {
    const { rows } = await this.pool.query<{ position: string; recordedAt: string }>({
      name: 'read-head',
      text: READ_HEAD,
      values: [id],
    });
    const [last] = rows;
    return last ? { ...last, position: Number(last.position) } : { position: 0, recordedAt: null };
  }

  async positionAt({ id }: Dispute, instant: string | Date): Promise<number> {
    const { rows } = await this.pool.query<{ position: string }>(FIND_POSITION_AT, [id, instant]);
    return Number(rows[0]!.position);
  }

  async recordedAt({ id }: Dispute, position: number): Promise<string | null> {
    const { rows } = await this.pool.query<{ recordedAt: string }>(READ_RECORDED_AT, [id, position]);
    return rows[0]?.recordedAt ?? null;
  }

  private async texts(name: string, text: string, values: unknown[]): Promise<string[]> {
    const { rows } = await this.pool.query<[string]>({ name, text, values, rowMode: 'array' });
    return rows.map(([json]) => json);
  }
}

const asEvent = (json: string) => JSON.parse(json) as RecordedEvent;

function grouped<Key extends string>(
  texts: readonly string[],
  keys: readonly Key[],
  keyOf: (event: RecordedEvent) => string,
): Map<Key, RecordedEvent[]> {
  const groups = new Map<Key, RecordedEvent[]>(keys.map((key) => [key, []]));
  for (const event of texts.map(asEvent)) groups.get(keyOf(event) as Key)!.push(event);
  return groups;
}
