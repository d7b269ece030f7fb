/** One bad field of a request; `pointer` is an RFC 6901 JSON pointer, or the name of a query parameter. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
}

/** Every code a client can meet. apps/api gives each an HTTP status; a code without one does not compile. */
export type RefusalCode =
  | 'UNKNOWN_EVENT_TYPE'
  | 'INVALID_EVENT_DATA'
  | 'INVALID_DATE'
  | 'INVALID_PARAMETER'
  | 'INVALID_CURSOR'
  | 'HISTORY_FORBIDS'
  | 'STREAM_MOVED_ON'
  | 'ENTRY_EXISTS'
  | 'ENTRY_NOT_FOUND'
  | 'ENTRY_RETRACTED'
  | 'ENTRY_NOT_RETRACTED'
  | 'NOTHING_TO_CORRECT'
  | 'NOTHING_TO_ERASE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'DISPUTE_EXISTS'
  | 'DISPUTE_NOT_FOUND'
  | 'ACTOR_NOT_FOUND'
  | 'ISSUE_NOT_FOUND'
  | 'SOURCE_NOT_FOUND'
  | 'POSITION_NOT_REACHED'
  | 'POSITION_UNKNOWN'
  | 'TOO_MANY_WAITING'
  | 'RECORD_REWOUND'
  | 'NOT_SEALED_YET'
  | 'TILE_NOT_FOUND'
  | 'TOKEN_MISSING'
  | 'TOKEN_REFUSED'
  | 'ROLE_MISSING'
  | 'TOKEN_EXISTS'
  | 'TOKEN_NOT_FOUND'
  | 'SERVER_UNAVAILABLE'
  | 'SETUP_IMPOSSIBLE';

/** A request or an act that Chancery does not carry out; `message` is a sentence a stranger can act on. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly errors: readonly FieldError[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  override get name(): string {
    return this.constructor.name;
  }
}

/** The history of a stream makes the event impossible (not merely unusual: that is an anomaly). */
export class HistoryForbids extends Refusal {
  constructor(message: string) {
    super('HISTORY_FORBIDS', message);
  }
}

/** Somebody else appended first. */
export class StreamMovedOn extends Refusal {
  constructor(
    readonly stream: string,
    readonly expected: number | 'none' | 'exists' | 'any',
    readonly actual: number,
  ) {
    super('STREAM_MOVED_ON', `${stream} was expected at version ${expected} but stands at ${actual}.`, [
      { pointer: '/expectedVersion', detail: `the stream stands at version ${actual}` },
    ]);
  }
}
