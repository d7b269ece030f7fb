import type { Appended } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import type { DraftedEvent } from './drafting/draft-events';
import type { RecordingAnswer } from './types';

export function answer({ events, position }: Appended, drafted: readonly DraftedEvent[]): RecordingAnswer {
  const answered = events.map((event, index) => ({ ...event, anomalies: drafted[index]!.anomalies }));
  return { events: answered, position, replayed: false, dryRun: false };
}

export function dryAnswer(drafted: readonly DraftedEvent[], position: number): RecordingAnswer {
  const events = drafted.map(({ event: { id, entryId, stream }, anomalies }) => ({
    id,
    entryId,
    position: null,
    stream,
    version: null,
    anomalies,
  }));
  return { events, position, replayed: false, dryRun: true, drafted: drafted.map(({ event }) => event) };
}

/** Of a request that was made before; `stored` are the events of then. */
export function repeatedAnswer(stored: readonly RecordedEvent[], position: number): RecordingAnswer {
  const events = stored.map(({ id, entryId, position: at, stream, version, data }) => ({
    id,
    entryId,
    position: at,
    stream,
    version,
    anomalies: data.anomalies ?? [],
  }));
  return { events, position, replayed: true, dryRun: false };
}
