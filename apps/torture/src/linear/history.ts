/** One event as its client knows it: what an entry says from this position on. */
export interface Told {
  readonly position: number;
  readonly entryId: string;
  readonly summary: string;
}

interface Span {
  readonly client: number;
  /** Milliseconds of one clock for all clients. */
  readonly began: number;
  readonly ended: number;
}

export interface AppendOperation extends Span {
  readonly kind: 'append';
  readonly told: readonly Told[];
}

/**
 * What a reader saw. `log`: the log itself. `timeline`: the entries, `waited` for a position of the reader's own, or
 * as far as the read models were, or pinned at a position.
 */
export interface ReadOperation extends Span {
  readonly kind: 'read';
  readonly of: 'log' | 'timeline';
  readonly pinnedAt: number | null;
  readonly waitedFor: number | null;
  /** The position that the answer says it is of. */
  readonly position: number;
  /** Summaries by entry; of the log, what it leads to. */
  readonly entries: ReadonlyMap<string, string>;
}

export type Operation = AppendOperation | ReadOperation;

/** What clients did and saw, in no particular order. */
export type History = readonly Operation[];
