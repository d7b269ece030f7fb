/* oxlint-disable max-lines -- a table: one entry a code, in one place */
import type { RefusalCode } from '@chancery/kernel';

/** What goes wrong before a request reaches the domain. */
export type HttpProblemCode =
  | 'ADDRESS_MALFORMED'
  | 'ADDRESS_TOO_LONG'
  | 'BODY_UNREADABLE'
  | 'BODY_FORBIDDEN'
  | 'BODY_TOO_LARGE'
  | 'HEADERS_TOO_LARGE'
  | 'INVALID_REQUEST'
  | 'MEDIA_TYPE_UNSUPPORTED'
  | 'METHOD_NOT_ALLOWED'
  | 'ROUTE_NOT_FOUND'
  | 'REQUEST_MALFORMED'
  | 'REQUEST_TIMEOUT'
  | 'TOO_MANY_REQUESTS'
  | 'INTERNAL_ERROR';

export type ProblemCode = RefusalCode | HttpProblemCode;

export interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** For the reader of the documentation page: what makes the request succeed. */
  readonly whatToDo: string;
}

/**
 * Every error a client can meet, with its HTTP status: the one place where a code becomes a status. The page
 * /docs/errors and the OpenAPI document are made from it; a new code without a line here does not compile.
 */
export const PROBLEMS: Record<ProblemCode, ProblemKind> = {
  UNKNOWN_EVENT_TYPE: {
    status: 422,
    title: 'No event type has this name',
    whatToDo: 'Use one of the types listed under POST /events in /docs; names are case-sensitive.',
  },
  INVALID_EVENT_DATA: {
    status: 422,
    title: 'The event cannot be recorded as it is',
    whatToDo: 'Mend each field named in errors; the schema of every event type is in /docs.',
  },
  INVALID_DATE: {
    status: 422,
    title: 'Not a date the record understands',
    whatToDo: 'Write an EDTF date: 2019-01-23, 2019-01, 2019-01-23?, 2018-09-19~ or 2019-05/2019-08.',
  },
  INVALID_PARAMETER: {
    status: 400,
    title: 'A parameter is unknown or has an impossible value',
    whatToDo:
      'errors names the parameter, and the nearest one that exists; /docs lists all with their values.',
  },
  INVALID_CURSOR: {
    status: 400,
    title: 'The cursor does not belong to this question',
    whatToDo: 'Use page.next of the answer before, with the same filters; or begin again without a cursor.',
  },
  INVALID_REQUEST: {
    status: 422,
    title: 'The request has a missing, misspelt or impossible field',
    whatToDo: 'Mend each field named in errors; the body of every call is described in /docs.',
  },
  HISTORY_FORBIDS: {
    status: 409,
    title: 'The history makes this event impossible',
    whatToDo:
      'Read the stream named in detail; if an earlier step is missing, record it first or set startUnknown.',
  },
  STREAM_MOVED_ON: {
    status: 409,
    title: 'Somebody else appended first',
    whatToDo: 'Read the stream again, decide again, and send the version it stands at now.',
  },
  ENTRY_EXISTS: {
    status: 409,
    title: 'The entry id is taken',
    whatToDo: 'Choose another id or leave it out; to change the entry that has it, post a correction.',
  },
  ENTRY_NOT_FOUND: {
    status: 404,
    title: 'No such entry',
    whatToDo: 'Check the id, and that the entry was known at the moment asked for (asOf, knownAt).',
  },
  ENTRY_RETRACTED: {
    status: 409,
    title: 'The entry is retracted',
    whatToDo: 'Reinstate it first, or record a new entry.',
  },
  ENTRY_NOT_RETRACTED: {
    status: 409,
    title: 'The entry stands',
    whatToDo: 'Only a retracted entry can be reinstated.',
  },
  NOTHING_TO_CORRECT: {
    status: 422,
    title: 'The correction changes nothing',
    whatToDo: 'Send in fields at least one value that differs from what the entry says now.',
  },
  NOTHING_TO_ERASE: {
    status: 422,
    title: 'There is nothing that could be erased',
    whatToDo:
      'Give the code under which the personal values were recorded, and the entry that holds them or none. Only fields marked personal can be erased; others can be corrected.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 409,
    title: 'The Idempotency-Key was used for another request',
    whatToDo: 'Send a new key with a new request; repeat a key only with exactly the same body.',
  },
  DISPUTE_EXISTS: {
    status: 409,
    title: 'The slug of the dispute is taken',
    whatToDo: 'Choose another slug, or append to the dispute that has it; GET /v1/disputes lists them.',
  },
  DISPUTE_NOT_FOUND: {
    status: 404,
    title: 'No such dispute',
    whatToDo: 'GET /v1/disputes lists those that exist.',
  },
  ACTOR_NOT_FOUND: {
    status: 404,
    title: 'No such actor',
    whatToDo: 'GET …/actors lists those that exist; codes are case-sensitive.',
  },
  ISSUE_NOT_FOUND: {
    status: 404,
    title: 'No such issue',
    whatToDo: 'GET …/issues lists those that exist.',
  },
  SOURCE_NOT_FOUND: {
    status: 404,
    title: 'No such source',
    whatToDo: 'GET …/sources lists those that exist.',
  },
  POSITION_NOT_REACHED: {
    status: 503,
    title: 'The read models have not reached minPosition yet',
    whatToDo: 'Ask again after the seconds in Retry-After.',
  },
  POSITION_UNKNOWN: {
    status: 400,
    title: 'The record has not reached this position',
    whatToDo: 'Use a position that an answer gave in meta.position, or leave knownAt out.',
  },
  TOO_MANY_WAITING: {
    status: 503,
    title: 'Too many appends are waiting',
    whatToDo: 'Nothing was stored. Ask again after the seconds in Retry-After.',
  },
  RECORD_REWOUND: {
    status: 409,
    title: 'The record is behind its own signed state',
    whatToDo:
      'Nothing is taken until whoever runs the service has decided what to do; detail says what was found.',
  },
  NOT_SEALED_YET: {
    status: 404,
    title: 'Not signed yet',
    whatToDo: 'What was appended is signed within seconds where the service seals: ask again then.',
  },
  TILE_NOT_FOUND: {
    status: 404,
    title: 'The tree has no such tile',
    whatToDo:
      'Read /checkpoint and ask for the tiles that a tree of its size has, spelt as in C2SP tlog-tiles: 0/x001/234.p/17.',
  },
  TOKEN_MISSING: {
    status: 401,
    title: 'A token is needed',
    whatToDo: 'Send "Authorization: Bearer chy_…"; `chancery token create NAME --role editor` makes one.',
  },
  TOKEN_REFUSED: {
    status: 401,
    title: 'The token is not valid',
    whatToDo: 'It is unknown, expired or revoked: ask an admin of this server for another.',
  },
  ROLE_MISSING: {
    status: 403,
    title: 'The token may not do this',
    whatToDo: 'Use a token with the role named in detail.',
  },
  TOKEN_EXISTS: {
    status: 409,
    title: 'The name of the token is taken',
    whatToDo: 'Choose another name: what was recorded is signed with names, so none is ever given twice.',
  },
  TOKEN_NOT_FOUND: {
    status: 404,
    title: 'No such token',
    whatToDo: 'GET /v1/tokens lists those that were issued.',
  },
  SERVER_UNAVAILABLE: {
    status: 503,
    title: 'The server cannot answer at the moment',
    whatToDo: 'Ask again after the seconds in Retry-After. Repeat a write with the same Idempotency-Key.',
  },
  SETUP_IMPOSSIBLE: {
    status: 500,
    title: 'The server is not set up',
    whatToDo: 'The operator finds the reason in the log of the server.',
  },
  ADDRESS_MALFORMED: {
    status: 400,
    title: 'The address is not valid',
    whatToDo: 'Percent-encode the address as UTF-8; a literal % is %25.',
  },
  ADDRESS_TOO_LONG: {
    status: 414,
    title: 'The address is too long',
    whatToDo: 'Ids have at most 120 characters, whole addresses 8 KiB.',
  },
  BODY_UNREADABLE: {
    status: 400,
    title: 'The body is not JSON',
    whatToDo: 'Send one JSON value (RFC 8259) in UTF-8.',
  },
  BODY_FORBIDDEN: {
    status: 422,
    title: 'The body has something that cannot be stored',
    whatToDo: 'See errors: no NUL characters, no half surrogates, no __proto__ keys, at most 32 levels.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    title: 'The body is too large',
    whatToDo: 'Send at most 1 MiB; split a batch, or use POST …/imports, which takes any size.',
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    title: 'The headers are too large',
    whatToDo: 'Send fewer or shorter headers (16 KiB in all, address included).',
  },
  MEDIA_TYPE_UNSUPPORTED: {
    status: 415,
    title: 'The body has a type this call does not read',
    whatToDo: 'Send Content-Type: application/json, or application/x-ndjson for imports, uncompressed.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    title: 'The address exists, the method does not',
    whatToDo:
      'Use one of the methods in the Allow header. Nothing here is updated or deleted: post a correction.',
  },
  ROUTE_NOT_FOUND: {
    status: 404,
    title: 'No such address',
    whatToDo: '/docs lists every address.',
  },
  REQUEST_MALFORMED: {
    status: 400,
    title: 'Not an HTTP request',
    whatToDo: 'Check the client, or whatever stands between it and this server.',
  },
  REQUEST_TIMEOUT: {
    status: 408,
    title: 'The request took too long to arrive',
    whatToDo: 'Send it again without pauses.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    title: 'Too many requests',
    whatToDo: 'Wait the seconds in Retry-After. With a token more is allowed than without.',
  },
  INTERNAL_ERROR: {
    status: 500,
    title: 'Something went wrong here',
    whatToDo: 'It is not your fault. Tell the operator the requestId; the log has the rest.',
  },
};
