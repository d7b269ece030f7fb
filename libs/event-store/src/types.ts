import type { HistoricalDate, StreamName } from '@chancery/kernel';

/**
 * What the caller believes of a stream: exactly version n, not begun, begun, or no matter. Of a later event of a command
 * in the same stream: as it stood before the command, or just before that event.
 */
export type ExpectedVersion = number | 'none' | 'exists' | 'any';

export interface NewEvent {
  readonly id: string;
  readonly stream: StreamName;
  readonly expectedVersion: ExpectedVersion;
  readonly type: string;
  readonly schemaVersion: number;
  readonly entryId: string | null;
  readonly occurred: HistoricalDate;
  readonly data: object;
}

/** One all-or-none append. The same `commandId` with the same `requestHash` gives the first answer again. */
export interface AppendCommand {
  readonly commandId: string;
  /** SHA-256 of what the client asked for, so that a reused id with another request is told apart. */
  readonly requestHash: Buffer;
  readonly recordedBy: string;
  readonly correlationId: string;
  readonly causationId?: string | null;
  readonly events: readonly NewEvent[];
}

export interface AppendedEvent {
  readonly id: string;
  readonly entryId: string | null;
  readonly position: number;
  readonly stream: StreamName;
  readonly version: number;
}

export interface Appended {
  readonly events: readonly AppendedEvent[];
  /** Position of the last event of the command. */
  readonly position: number;
  readonly recordedAt: string;
  /** True when the command had been carried out before. */
  readonly replayed: boolean;
}

/** That an event was recorded: by whom, when, in which request. */
export interface Act {
  readonly position: number;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly requestId: string;
  readonly causationId: string | null;
  readonly type: string;
  readonly eventId: string;
  readonly entryId: string | null;
  readonly stream: string;
  readonly version: number;
}

export interface ActsAsked {
  readonly after: number;
  readonly upTo: number;
  readonly by?: readonly string[];
  readonly types?: readonly string[];
  readonly limit: number;
}

export interface Dispute {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
}

export interface NewDispute extends Pick<Dispute, 'slug' | 'title'> {
  /** Who opens it: `token:<name>`, `oidc:<subject>`, `cli`. */
  readonly openedBy?: string;
  readonly requestId?: string;
}

/** That a dispute was opened; null: it was not noted by whom. */
export interface Opening extends Dispute {
  readonly openedAt: string;
  readonly openedBy: string | null;
  readonly requestId: string | null;
}

export interface Head {
  readonly position: number;
  /** null while the record is empty. */
  readonly recordedAt: string | null;
}
