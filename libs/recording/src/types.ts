import type { StreamName } from '@chancery/kernel';
import type { ExpectedVersion, NewEvent } from '@chancery/event-store';

/** One event as somebody hands it in; `data` is not yet trusted. */
export interface EventSubmission {
  readonly type: string;
  readonly occurredOn: string;
  /** Entry id; made here (UUIDv7) when absent. */
  readonly id?: string;
  /** Id of the event itself, for importers that repeat themselves; made here when absent. Not part of the API. */
  readonly eventId?: string;
  readonly expectedVersion?: ExpectedVersion;
  readonly data: unknown;
}

/** Who asks, in which dispute, and how a repetition is told from a new request. */
export interface Authorship {
  readonly dispute: string;
  readonly recordedBy: string;
  readonly correlationId: string;
  readonly causationId?: string | null;
  readonly idempotencyKey?: string;
  /** Whether they may have personal values erased for ever: admins. */
  readonly mayErase?: boolean;
  /** Says what would happen and stores nothing. */
  readonly dryRun?: boolean;
}

export interface RecordedAnswerEvent {
  readonly id: string;
  readonly entryId: string | null;
  /** null on a dry run. */
  readonly position: number | null;
  readonly stream: StreamName;
  readonly version: number | null;
  readonly anomalies: readonly string[];
}

export interface RecordingAnswer {
  readonly events: readonly RecordedAnswerEvent[];
  /** Position of the last event appended; the head of the record on a dry run. */
  readonly position: number;
  readonly replayed: boolean;
  readonly dryRun: boolean;
  /** What a dry run would have appended; nothing else has any. */
  readonly drafted?: readonly NewEvent[];
}
