import type { StreamName } from './stream-name';

/** An event as the store gives it back: what happened, plus where and when it was written down. */
export interface RecordedEvent<Type extends string = string, Data extends object = any> {
  readonly dispute: string;
  /** Dense from 1 in commit order within the dispute; leaf index of the transparency log + 1. */
  readonly position: number;
  readonly id: string;
  readonly stream: StreamName;
  /** Dense from 1 within the stream. */
  readonly version: number;
  readonly type: Type;
  readonly schemaVersion: number;
  /** The entry this event creates or is about; null for registers (actors, issues, offices). */
  readonly entryId: string | null;
  /** When it happened in the world, EDTF. */
  readonly occurredOn: string;
  /** When it was written down here: RFC 3339, UTC, milliseconds; never falls as positions rise. */
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly data: Data;
  /** RFC 6962 leaf hash of the canonical envelope, lower-case hex. */
  readonly leafHash: string;
}
