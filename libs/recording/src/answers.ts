import type { Appended } from '@chancery/event-store';
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
