// Made by `npm run client` from the OpenAPI document. Do not edit.

export interface paths {
  '/v1/disputes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The disputes on record */
    get: operations['DisputesController_list'];
    put?: never;
    /**
     * Open a new dispute
     * @description Its record is empty and wholly its own: positions from 1, its own actors, issues, entry ids and Idempotency-Keys.
     */
    post: operations['CreateDisputeController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One dispute, and how much its record holds */
    get: operations['DisputesController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What happened, in world order */
    get: operations['TimelineController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/timeline/{entryId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One entry */
    get: operations['TimelineController_entry'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/timeline/{entryId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every version of an entry: what was recorded when, by whom, why it changed */
    get: operations['TimelineController_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/actors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The actors */
    get: operations['ActorsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/actors/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One actor and the offices it held */
    get: operations['ActorsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/issues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The contested questions */
    get: operations['IssuesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/issues/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One contested question */
    get: operations['IssuesController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the record cites */
    get: operations['SourcesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/sources/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One source: who cites it, and the claims checked against it */
    get: operations['SourcesController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/positions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Each party's stand on each issue */
    get: operations['PositionsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/positions/{actor}/{issue}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** From when to when one party stood where on one issue */
    get: operations['PositionsController_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/recognitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who recognises whom as president, from when to when */
    get: operations['RecognitionsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/measures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sanctions, from their imposing to their end */
    get: operations['MeasuresController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/licences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is permitted in spite of sanctions */
    get: operations['LicencesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Extradition, custody and prosecution of persons */
    get: operations['CasesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/demands': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who asks whom for what, and what came of it */
    get: operations['DemandsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What differs between two moments, and why
     * @description What is known otherwise of the day `from` comes first, with the reason `knowledge`; then what has happened since, as it is known at the later moment.
     */
    get: operations['ChangesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/snapshot': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that stands at a moment, in one answer */
    get: operations['SnapshotController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The immutable log, in order
     * @description A page as JSON, or with `Accept: application/x-ndjson` everything after a position, one event a line, streamed.
     */
    get: operations['ListEventsController_list'];
    put?: never;
    /**
     * Append one event, or up to 500 all or none
     * @description Each event is judged by the history of its stream: what is impossible is refused, what is irregular is flagged in `anomalies`.
     */
    post: operations['RecordEventsController_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/events/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The log, live
     * @description Server-sent events: first what is there, then what is appended, each event once and in order; `id` is the position. A comment line comes every 15 seconds when nothing else does. With a token, the stream ends before the first event after the token has ended or was revoked.
     */
    get: operations['FollowEventsController_follow'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/checkpoint': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The signed state of the record
     * @description A C2SP signed note: name of the log, number of events, base64 of the root over them (RFC 6962), and signatures: that of the log, and below it those of witnesses who vouch for it (C2SP tlog-cosignature).
     */
    get: operations['TreeController_checkpoint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/verifier-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The public keys of the checkpoints
     * @description One a line, as C2SP signed notes write them. Keep them, and compare them with what you were given by another way: a service that forges its record can forge this, too.
     */
    get: operations['TreeController_verifierKeys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/consistency': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * That the record of one size begins with that of another
     * @description A consistency proof of RFC 9162, 2.1.4. Check it against the checkpoints you have.
     */
    get: operations['TreeController_consistency'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/tile/entries/{path}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Entries of the log, 256 at a time
     * @description As in C2SP tlog-tiles: each entry behind its length in two bytes. An entry is the canonical JSON of everything an event says but its data, of which it has the SHA-256.
     */
    get: operations['TreeController_entries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/tile/{level}/{path}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Hashes of the tree, 256 at a time
     * @description As in C2SP tlog-tiles.
     */
    get: operations['TreeController_tile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/timeline/{entryId}/proof': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A file that proves an entry offline
     * @description C2SP tlog-proof: what the record says of the event (its data by their SHA-256), its place, the way to the root, and the checkpoint that signs it. `chancery verify FILE` checks it, docs/proofs.md says how to do so by hand.
     */
    get: operations['EntryProofController_prove'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/timeline/{entryId}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Correct fields of an entry
     * @description A new event; the one that was wrong stays, and older `knownAt` answers do not change.
     */
    post: operations['AmendEntryController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/timeline/{entryId}/retractions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retract an entry
     * @description It was asserted and is not asserted any more; both stay on the record.
     */
    post: operations['AmendEntryController_retract'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/timeline/{entryId}/reinstatements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reinstate a retracted entry
     * @description Takes a retraction back.
     */
    post: operations['AmendEntryController_reinstate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/redactions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Erase personal values, for ever
     * @description Destroys the keys of everything noted as personal about somebody, in the whole record or in one entry. The events stay as they are, and so do their hashes and proofs; nobody can read what was sealed in them any more, at whatever moment, in no copy. Fields that are not marked personal are kept in the clear.
     */
    post: operations['RedactController_redact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import facts, one a line
     * @description NDJSON of any size, streamed. A line that is refused does not stop the rest; the same file again changes nothing; a fact that differs from what is recorded becomes a correction.
     */
    post: operations['ImportFactsController_run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The tokens ever issued, by name
     * @description The revoked and the expired ones included; without their secrets, which are kept nowhere.
     */
    get: operations['TokensController_list'];
    put?: never;
    /**
     * Issue a token
     * @description Its `secret` is in this answer and nowhere else. Nobody issues more than they have: no higher role, and no end later than that of the token they use.
     */
    post: operations['TokensController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tokens/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One token */
    get: operations['TokensController_one'];
    put?: never;
    post?: never;
    /**
     * Revoke a token
     * @description It is refused at once by the process that answers, within a second by every other. It stays in the list, and its name is never given again. Once more changes nothing.
     */
    delete: operations['TokensController_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/disputes/{dispute}/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who recorded what in a dispute, when, and in which request
     * @description One row an event, newest first; `recordedBy` names the token, `requestId` the request. A page as JSON, or with `Accept: application/x-ndjson` or `text/csv` everything, streamed. For admins.
     */
    get: operations['AuditController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who did what here, when, and in which request
     * @description Everything recorded in every dispute, disputes opened, tokens issued and revoked; newest first. A page as JSON, or with `Accept: application/x-ndjson` or `text/csv` everything, streamed. For admins.
     */
    get: operations['WholeAuditController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/healthz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the process is alive */
    get: operations['HealthController_alive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/readyz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether it can answer
     * @description The database is reachable, the read models are up to date, and no record is behind its own signed state. A guard against rewriting that the database server does not allow is named, and is no reason to fail.
     */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Measurements, in the text format of Prometheus */
    get: operations['MetricsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @example {
     *       "name": "ana",
     *       "role": "editor",
     *       "expiresAt": "2999-12-31"
     *     }
     */
    NewToken: {
      /** @description What it records is signed `token:<name>`; given once, for ever */
      name: string;
      /**
       * @description Each may also do what the ones before it may
       * @enum {string}
       */
      role: 'reader' | 'editor' | 'admin';
      /**
       * @description The last day it works (UTC), or an instant; without it, it does not expire
       * @example 2027-01-31
       * @example 2027-01-31T12:00:00Z
       */
      expiresAt?: string;
    };
    Token: {
      /** Format: uuid */
      id: string;
      /** @description What it records is signed `token:<name>`; given once, for ever */
      name: string;
      /**
       * @description Each may also do what the ones before it may
       * @enum {string}
       */
      role: 'reader' | 'editor' | 'admin';
      /**
       * Format: date-time
       * @description RFC 3339, UTC
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description RFC 3339, UTC
       */
      expiresAt: string | null;
      /**
       * Format: date-time
       * @description RFC 3339, UTC
       */
      revokedAt: string | null;
      /**
       * Format: date-time
       * @description Written every half minute
       */
      lastUsedAt: string | null;
      /** @description `token:<name>`, `oidc:<subject>`, `cli` or `chancery:first-start` */
      issuedBy: string | null;
      revokedBy: string | null;
    };
    IssuedToken: {
      /** Format: uuid */
      id: string;
      /** @description What it records is signed `token:<name>`; given once, for ever */
      name: string;
      /**
       * @description Each may also do what the ones before it may
       * @enum {string}
       */
      role: 'reader' | 'editor' | 'admin';
      /**
       * Format: date-time
       * @description RFC 3339, UTC
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description RFC 3339, UTC
       */
      expiresAt: string | null;
      /**
       * Format: date-time
       * @description RFC 3339, UTC
       */
      revokedAt: string | null;
      /**
       * Format: date-time
       * @description Written every half minute
       */
      lastUsedAt: string | null;
      /** @description `token:<name>`, `oidc:<subject>`, `cli` or `chancery:first-start` */
      issuedBy: string | null;
      revokedBy: string | null;
      /** @description To be sent as `Authorization: Bearer …`; shown only here */
      secret: string;
    };
    Tokens: {
      data: components['schemas']['Token'][];
      page: {
        next: string | null;
        limit: number;
      };
    };
    Correction: {
      /**
       * @description `occurredOn` and top-level fields of data with their new values; null takes an optional one away
       * @example {
       *       "occurredOn": "2026-03-01"
       *     }
       */
      fields: Record<string, never>;
      /** @description Why; becomes part of the record */
      reason: string;
      /** @description Where a reader can check the reason */
      sources?: components['schemas']['SourceRef'][];
      /**
       * @description When it came to light, EDTF; today when left out
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
    };
    Amendment: {
      /** @description Why; becomes part of the record */
      reason: string;
      /** @description Where a reader can check the reason */
      sources?: components['schemas']['SourceRef'][];
      /**
       * @description When it came to light, EDTF; today when left out
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
    };
    Redaction: {
      /**
       * @description Code of the person whose personal values are erased
       * @example person:alex-saab
       */
      subject: string;
      /** @description Only what this entry and its corrections hold; everything when left out */
      target?: string;
      /** @description Which law or request demands it; becomes part of the record */
      legalReason: string;
      /**
       * @description When it was demanded or granted, EDTF; today when left out
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn?: string;
    };
    SourceRef: {
      /** Format: uri */
      url: string;
      title?: string | null;
      publisher?: string | null;
      /** @description ISO date, as precise as known */
      published?: string | null;
    };
    Change: {
      /** @description positions, recognitions, measures, cases or demands */
      question: string;
      /** @description Of what changed, among the answers to the question */
      id: string;
      /**
       * @description `restated`: it says the same as before, with something new about it
       * @enum {string}
       */
      change: 'appeared' | 'changed' | 'restated' | 'disappeared';
      before:
        | (
            | components['schemas']['Position']
            | components['schemas']['Recognition']
            | components['schemas']['Measure']
            | components['schemas']['Case']
            | components['schemas']['Demand']
          )
        | null;
      after:
        | (
            | components['schemas']['Position']
            | components['schemas']['Recognition']
            | components['schemas']['Measure']
            | components['schemas']['Case']
            | components['schemas']['Demand']
          )
        | null;
      /** @description Entries that are new in what it rests on, or that it no longer rests on */
      causedBy: string[];
      /**
       * @description Whether the world changed, or what is known of it
       * @enum {string}
       */
      reason: 'world' | 'knowledge';
    };
    Changes: {
      data: components['schemas']['Change'][];
      page: components['schemas']['Page'];
      meta: components['schemas']['Meta'] & {
        from: {
          asOf: string;
          knownAt: string | null;
          /** @description The log position the earlier moment was computed at */
          position: number;
        };
      };
    };
    Snapshot: {
      data: {
        positions: components['schemas']['Position'][];
        recognitions: components['schemas']['Recognition'][];
        measures: components['schemas']['Measure'][];
        licences: components['schemas']['Licence'][];
        cases: components['schemas']['Case'][];
        demands: components['schemas']['Demand'][];
      };
      meta: components['schemas']['Meta'];
    };
    /** @description RFC 9457 */
    Problem: {
      /**
       * Format: uri-reference
       * @description Where the error is explained
       */
      type: string;
      title: string;
      status: number;
      /** @description What was wrong with this request */
      detail: string;
      /**
       * @description Stable; programs decide by it
       * @enum {string}
       */
      code:
        | 'UNKNOWN_EVENT_TYPE'
        | 'INVALID_EVENT_DATA'
        | 'INVALID_DATE'
        | 'INVALID_PARAMETER'
        | 'INVALID_CURSOR'
        | 'INVALID_REQUEST'
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
        | 'SETUP_IMPOSSIBLE'
        | 'ADDRESS_MALFORMED'
        | 'ADDRESS_TOO_LONG'
        | 'BODY_UNREADABLE'
        | 'BODY_FORBIDDEN'
        | 'BODY_TOO_LARGE'
        | 'HEADERS_TOO_LARGE'
        | 'MEDIA_TYPE_UNSUPPORTED'
        | 'METHOD_NOT_ALLOWED'
        | 'ROUTE_NOT_FOUND'
        | 'REQUEST_MALFORMED'
        | 'REQUEST_TIMEOUT'
        | 'TOO_MANY_REQUESTS'
        | 'INTERNAL_ERROR';
      /** @description One for each bad field */
      errors: {
        /** @description JSON pointer into the body, or the name of a parameter */
        pointer: string;
        detail: string;
      }[];
      /** @description Also in X-Request-Id */
      requestId: string;
    };
    /** @description The moment an answer is for: ask again with `asOf` and `knownAt=<position>` for the same bytes */
    Meta: {
      dispute: string;
      /** @description As asked, or the instant of asking */
      asOf: string;
      /** @description When `position` was recorded; under `published` the day asked for */
      knownAt: string | null;
      /** @description The log position the answer was computed at */
      position: number;
      /** @enum {string} */
      knowledge: 'recorded' | 'published';
      /** @enum {string} */
      certainty: 'possible' | 'certain';
    };
    Page: {
      /** @description Cursor of the next page: pass it as `cursor`, with the same filters */
      next: string | null;
      limit: number;
      /** @description How many match, when asked for by `count` */
      total?: number;
    };
    Citation: {
      /** Format: uri */
      url: string;
      title: string | null;
      publisher: string | null;
      /** @description ISO date, as precise as known */
      published: string | null;
    };
    Disputes: {
      data: components['schemas']['Dispute'][];
      page: components['schemas']['Page'];
    };
    DisputeAnswer: components['schemas']['Dispute'] & {
      meta: components['schemas']['Meta'];
    };
    Dispute: {
      /** @example venezuela */
      slug: string;
      title: string;
      /** @description Of the newest event */
      position: number;
      /**
       * Format: date-time
       * @description RFC 3339, UTC
       */
      recordedAt: string | null;
      counts: {
        events: number;
        entries: number;
        actors: number;
        issues: number;
        sources: number;
      };
      span: {
        from: string | null;
        to: string | null;
      };
    };
    Entry: {
      /** @example 2019-01-23-us-recognises-guaido */
      id: string;
      /** @description Of the event that made it */
      position: number;
      /** @description 1, and one more for each amendment */
      version: number;
      /** @enum {string} */
      status: 'current' | 'corrected' | 'retracted';
      /** @description Event type */
      type: string;
      /** @description Event family */
      family: string;
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** Format: date */
      occurredFrom: string | null;
      /** Format: date */
      occurredTo: string | null;
      /** @enum {string} */
      precision:
        | 'instant'
        | 'day'
        | 'month'
        | 'season'
        | 'year'
        | 'decade'
        | 'century'
        | 'millennium'
        | 'interval'
        | 'set';
      /**
       * @description `certain` once the last day it can mean has passed
       * @enum {string}
       */
      certainty: 'possible' | 'certain';
      headline: string;
      summary: string;
      actors: {
        code: string;
        name: string;
        role: string | null;
      }[];
      targets: {
        code: string;
        name: string;
        role: string | null;
      }[];
      subjects: {
        code: string;
        name: string;
        role: string | null;
      }[];
      issues: string[];
      /** @enum {string|null} */
      stance:
        | 'supports'
        | 'opposes'
        | 'demands'
        | 'condemns'
        | 'rejects'
        | 'recognises'
        | 'denies'
        | 'calls-for'
        | 'offers'
        | 'abstains'
        | 'neutral'
        | null;
      /** @enum {string|null} */
      confidence: 'confirmed' | 'single-source' | 'disputed' | null;
      programme: string | null;
      instrument: string | null;
      quantity: {
        value: number;
        unit: string;
      } | null;
      note: string | null;
      sources: components['schemas']['Citation'][];
      /** @description Where sources differ; none is chosen silently */
      disagreements: {
        field: string;
        values: {
          value: string;
          sourceUrl: string;
        }[];
        settled?: {
          /** @description What settled it, in own words */
          basis: string;
          /** @description The value that holds; absent where none does */
          value?: string;
        };
      }[];
      /** @description Codes of what is irregular, not impossible */
      anomalies: string[];
      links: {
        follows: string[];
        followedBy: string[];
      };
      /**
       * Format: date-time
       * @description RFC 3339, UTC
       */
      recordedAt: string;
      recordedBy: string;
      /**
       * Format: date-time
       * @description When the newest event about it was recorded (RFC 3339, UTC)
       */
      updatedAt: string;
      /** Format: date */
      publishedFrom: string;
      /** @description What its event type has of its own; `personal` where something is noted about persons: `[{ about, text }]`, text null once it was erased */
      details: Record<string, never>;
    };
    EntryWithClaims: components['schemas']['Entry'] & {
      /** @description With `include=claims` only */
      claims?: {
        sourceId: string;
        claimId: string;
        /** @description In own words */
        claim: string | null;
        /** @enum {string|null} */
        verdict: 'holds' | 'partly' | 'outdated' | 'conflicts' | 'unsupported' | 'opinion' | null;
        reason: string | null;
      }[];
    };
    EntryAnswer: components['schemas']['Entry'] & {
      meta: components['schemas']['Meta'];
    };
    /** @description Entries in world order */
    Timeline: {
      data: components['schemas']['EntryWithClaims'][];
      page: components['schemas']['Page'];
      meta: components['schemas']['Meta'];
      /** @description When asked for: the values of each facet, the most frequent first, years in their order */
      facets?: {
        [key: string]: {
          value: string;
          count: number;
        }[];
      };
    };
    EntryHistory: {
      /** @description Oldest first */
      data: {
        version: number;
        position: number;
        /** @description Of the event that made this version */
        type: string;
        /**
         * Format: date-time
         * @description RFC 3339, UTC
         */
        recordedAt: string;
        recordedBy: string;
        /** Format: date */
        publishedFrom: string;
        /** @description Why it changed */
        reason: string | null;
        sources: components['schemas']['SourceRef'][];
        /** @description null: not there */
        changes: {
          field: string;
          before: unknown;
          after: unknown;
        }[];
        entry: components['schemas']['Entry'];
      }[];
      /** @description Who read which stands in the entry, oldest first; the latest counts, a person before a rule */
      codings: {
        position: number;
        /**
         * Format: date-time
         * @description RFC 3339, UTC
         */
        recordedAt: string;
        recordedBy: string;
        /** @enum {string} */
        method: 'rule' | 'human';
        ruleId: string | null;
        /** @description As recorded with it */
        coder: string | null;
        why: string | null;
        propositions: Record<string, never>[];
      }[];
      /** @description What was erased of it, whatever the moment asked for; only where it held personal values */
      redactions?: {
        position: number;
        /**
         * Format: date-time
         * @description RFC 3339, UTC
         */
        recordedAt: string;
        recordedBy: string;
        /** @description About whom the values were */
        subject: string;
        legalReason: string;
        fields: {
          position: number;
          /** @description Into `data` of the event at this position */
          pointer: string;
        }[];
      }[];
      meta: components['schemas']['Meta'];
    };
    /** @description Immutable: it was written once and is given back as it was written */
    Event: {
      /** @description Dense from 1, in the order of commits */
      position: number;
      /** Format: uuid */
      id: string;
      /** @description The history it belongs to */
      stream: string;
      /** @description Dense from 1 within the stream */
      version: number;
      type: string;
      /** @description Of data */
      schemaVersion: number;
      dispute: string;
      /** @description The entry it makes or is about */
      entryId: string | null;
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /**
       * Format: date-time
       * @description RFC 3339, UTC
       */
      recordedAt: string;
      /** @example token:archivist */
      recordedBy: string;
      /** @description The request it came with */
      correlationId: string;
      causationId: string | null;
      /** @description As the schema of its type says (see POST …/events), and what is personal in it as `{ "sealed": "…" }` */
      data: Record<string, never>;
      /** @description RFC 6962 leaf hash of its canonical envelope */
      leafHash: string;
    };
    Events: {
      data: components['schemas']['Event'][];
      page: components['schemas']['Page'];
      meta: {
        dispute: string;
        /** @description The log has one clock only */
        asOf: null;
        /**
         * Format: date-time
         * @description RFC 3339, UTC
         */
        knownAt: string | null;
        /** @description The state of the record that all pages of this list show */
        position: number;
        /** @enum {string} */
        knowledge: 'recorded';
        certainty: null;
      };
    };
    Recorded: {
      events: {
        /** Format: uuid */
        id: string;
        entryId: string | null;
        /** @description null on a dry run */
        position: number | null;
        stream: string;
        /** @description null on a dry run */
        version: number | null;
        anomalies: string[];
      }[];
      /** @description Of the last event; pass it as `minPosition` to read your own writes */
      position: number;
    };
    Foreseen: {
      events: {
        /** Format: uuid */
        id: string;
        entryId: string | null;
        /** @description null on a dry run */
        position: number | null;
        stream: string;
        /** @description null on a dry run */
        version: number | null;
        anomalies: string[];
        /** @description The most likely first, at most 5 */
        duplicates: components['schemas']['LikelyDuplicate'][];
      }[];
      /** @description The head of the record against which it was judged */
      position: number;
      /** @constant */
      dryRun: true;
      /** @description What the events together would change in the answers; question by question, what is so today first; at most 200 */
      changes: components['schemas']['ForeseenChange'][];
      /** @description How many changes there are beyond those listed */
      changesOmitted: number;
    };
    /** @description Of the same family, with a party in common, at most a week apart */
    LikelyDuplicate: {
      /** @description An entry on record, or one earlier in the same batch */
      entryId: string;
      /** @description How much it looks like the new event */
      score: number;
      /** @description What the two have in common, in a sentence */
      reason: string;
      type: string;
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      summary: string;
    };
    /** @description How one answer would differ over a span of days */
    ForeseenChange: {
      /** @enum {string} */
      question: 'positions' | 'recognitions' | 'measures' | 'licences' | 'cases' | 'demands';
      /**
       * @description Of the answer: `RUS sanctions declared`, or the id of a measure, a case, a demand
       * @example RUS sanctions declared
       */
      id: string;
      /**
       * @description `restated`: it says the same, and rests on something new
       * @enum {string}
       */
      change: 'appeared' | 'changed' | 'restated' | 'disappeared';
      /**
       * Format: date
       * @description The first day on which the answer would differ; null: since ever
       */
      from: string | null;
      /**
       * Format: date
       * @description The first day on which it no longer would; null: until further notice
       */
      to: string | null;
      /** @description Whether today is among these days */
      now: boolean;
      /** @description The row of that question as it is answered on the first of these days */
      before: Record<string, never> | null;
      /** @description The same row if the events were recorded */
      after: Record<string, never> | null;
    };
    ImportReport: {
      /** @description Lines that became entries */
      created: number;
      /** @description Lines that say what is recorded already */
      same: number;
      /** @description Lines that became corrections */
      changed: number;
      /** @description The first 1,000 */
      rejected: {
        /** @description Counted from 1 */
        line: number;
        id: string | null;
        reason: string;
        pointer: string | null;
      }[];
      rejectedCount: number;
      positions: {
        first: number;
        last: number;
      } | null;
      /** @description Pass it as `minPosition` to read what was imported */
      position: number;
    };
    Position: {
      actor: {
        code: string;
        name: string;
      };
      /** @description Slug */
      issue: string;
      /**
       * @description `declared`: what it says; `enacted`: what it does
       * @enum {string}
       */
      track: 'declared' | 'enacted';
      choice: {
        /** @description An option of the issue, or a person */
        code: string;
        name: string;
      } | null;
      /** @description On a polar issue for (+) or against (-): 1 says, 2 takes a formal stand, 3 acts; 0 takes no side */
      score: number | null;
      /**
       * @description In plain words
       * @example wants Maduro released
       */
      label: string;
      /**
       * @description Since when it has been on this side
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      since: string;
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      lastStatedOn: string;
      /** @description Entries that said it again */
      reaffirmed: number;
      basis: {
        entryId: string;
        /** @description Of the event that made the entry */
        position: number;
        /** @description Who or what read the stand in it: `human`, `stated` by whoever recorded it, a rule (`R1`), a deed (`deed:SanctionEased`), or `option-ended` when the option was no longer to be had */
        rule: string;
      };
      /** @description That show this side, latest first, at most 20 */
      evidence: string[];
      contradicting: string[];
      /** @description Where words and deeds are on opposite sides */
      gap: {
        /** @description What it says */
        declared: number;
        /** @description What it does */
        enacted: number;
      } | null;
      /**
       * @description The first that holds of withdrawn, contested, inherited, stale (not stated for more than a year), current
       * @enum {string}
       */
      status: 'current' | 'stale' | 'contested' | 'withdrawn' | 'inherited';
      /** @description A government has taken over that has not said it again, whatever the status */
      inherited: boolean;
      /** @description Since it was last stated */
      ageDays: number;
    };
    Positions: {
      data: components['schemas']['Position'][];
      page: components['schemas']['Page'];
      meta: components['schemas']['Meta'];
    };
    PositionPeriod: {
      /**
       * @description `declared`: what it says; `enacted`: what it does
       * @enum {string}
       */
      track: 'declared' | 'enacted';
      /**
       * Format: date
       * @description null: since ever
       */
      from: string | null;
      /**
       * Format: date
       * @description The first day on which it no longer held; null: it still does
       */
      to: string | null;
      choice: {
        /** @description An option of the issue, or a person */
        code: string;
        name: string;
      } | null;
      /** @description On a polar issue for (+) or against (-): 1 says, 2 takes a formal stand, 3 acts; 0 takes no side */
      score: number | null;
      label: string;
      basis: {
        entryId: string;
        /** @description Of the event that made the entry */
        position: number;
        /** @description Who or what read the stand in it: `human`, `stated` by whoever recorded it, a rule (`R1`), a deed (`deed:SanctionEased`), or `option-ended` when the option was no longer to be had */
        rule: string;
      };
    };
    PositionHistory: {
      data: components['schemas']['PositionPeriod'][];
      meta: components['schemas']['Meta'];
    };
    Consistency: {
      from: {
        /** @description Number of events */
        size: number;
        /** @description Base64 of the root over them */
        root: string;
      };
      to: {
        /** @description Number of events */
        size: number;
        /** @description Base64 of the root over them */
        root: string;
      };
      /** @description The proof, as RFC 9162 orders it */
      hashes: string[];
    };
    /**
     * @example {
     *       "slug": "essequibo",
     *       "title": "The dispute over the Essequibo"
     *     }
     */
    NewDispute: {
      /** @description Names it in addresses, for ever */
      slug: string;
      /** @description What it is called */
      title: string;
    };
    DisputeCreated: {
      /** @description Names it in addresses, for ever */
      slug: string;
      /** @description What it is called */
      title: string;
      /** @description Of its record, which is empty */
      position: number;
    };
    /**
     * @example {
     *       "type": "StatementIssued",
     *       "occurredOn": "2026-01-03",
     *       "data": {
     *         "summary": "Russia urged the US to think again and free Maduro, whom it calls the lawfully elected president, and his wife.",
     *         "actors": [
     *           {
     *             "code": "RUS.MFA",
     *             "role": "third statement"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "USA"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:nicolas-maduro"
     *           },
     *           {
     *             "code": "person:cilia-flores"
     *           }
     *         ],
     *         "issues": [
     *           "maduro-custody"
     *         ],
     *         "stance": "demands",
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://rtvi.com/news/mid-rossii-prizval-ssha-osvobodit-maduro-s-suprugoj/",
     *             "title": "MID Rossii prizval SShA osvobodit Maduro s suprugoy",
     *             "publisher": "RTVI",
     *             "published": "2026-01-03"
     *           }
     *         ],
     *         "channel": "ministry website",
     *         "medium": "written",
     *         "propositions": [
     *           {
     *             "actor": "RUS.MFA",
     *             "issue": "maduro-custody",
     *             "polarity": -1,
     *             "strength": 2,
     *             "object": "USA"
     *           }
     *         ]
     *       }
     *     }
     * @example {
     *       "type": "RecognitionExtended",
     *       "occurredOn": "2019-01-23",
     *       "data": {
     *         "summary": "The United States was the first state to recognise Guaidó as interim president, in statements by Trump, Pence and Pompeo.",
     *         "actors": [
     *           {
     *             "code": "USA.PRES",
     *             "role": "recogniser"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:juan-guaido",
     *             "role": "recognised"
     *           }
     *         ],
     *         "issues": [
     *           "presidency-legitimacy"
     *         ],
     *         "stance": "recognises",
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://opais.cv/venezuela-10-paises-ja-reconhecem-novo-regime/23/01/2019/",
     *             "title": "Venezuela: 10 países já reconhecem novo regime",
     *             "publisher": "O País (Cabo Verde)",
     *             "published": "2019-01-23"
     *           }
     *         ],
     *         "capacity": "interim president"
     *       }
     *     }
     * @example {
     *       "type": "RecognitionWithdrawn",
     *       "occurredOn": "2020-01-07",
     *       "data": {
     *         "summary": "The Fernández government ended Trotta's mission and said Argentina saw Guaidó as an opposition leader, not president.",
     *         "actors": [
     *           {
     *             "code": "ARG",
     *             "role": "actor"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:juan-guaido",
     *             "role": "subject"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:elisa-trotta",
     *             "role": "credentials ended"
     *           }
     *         ],
     *         "issues": [
     *           "presidency-legitimacy"
     *         ],
     *         "stance": "rejects",
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://infantry-center.com/2020/01/07/argentina-revokes-credentials-of/",
     *             "title": "Argentina revokes credentials of representative for Venezuela's Guaido",
     *             "publisher": "Reuters copy (infantry-center.com)",
     *             "published": "2020-01-07"
     *           }
     *         ]
     *       }
     *     }
     */
    NewEvents:
      | components['schemas']['NewEvent']
      | {
          events: components['schemas']['NewEvent'][];
        };
    NewEvent:
      | components['schemas']['StatementIssued']
      | components['schemas']['RecognitionExtended']
      | components['schemas']['RecognitionWithdrawn']
      | components['schemas']['RecognitionReaffirmed']
      | components['schemas']['SanctionImposed']
      | components['schemas']['SanctionAmended']
      | components['schemas']['SanctionEased']
      | components['schemas']['SanctionSuspended']
      | components['schemas']['SanctionReimposed']
      | components['schemas']['SanctionLifted']
      | components['schemas']['SanctionExpired']
      | components['schemas']['ListingObserved']
      | components['schemas']['ListingChanged']
      | components['schemas']['ListingGone']
      | components['schemas']['LicenceIssued']
      | components['schemas']['LicenceAmended']
      | components['schemas']['LicenceSuperseded']
      | components['schemas']['LicenceRevoked']
      | components['schemas']['LicenceExpired']
      | components['schemas']['ProvisionalArrestRequested']
      | components['schemas']['ExtraditionRequested']
      | components['schemas']['ExecutiveConsentGiven']
      | components['schemas']['ExtraditionGranted']
      | components['schemas']['ExtraditionDenied']
      | components['schemas']['DecisionAnnulled']
      | components['schemas']['AppealFiled']
      | components['schemas']['AppealDecided']
      | components['schemas']['ExtraditionRefused']
      | components['schemas']['AssuranceGiven']
      | components['schemas']['PersonSurrendered']
      | components['schemas']['RequestWithdrawn']
      | components['schemas']['CaseLapsed']
      | components['schemas']['PersonDetained']
      | components['schemas']['CustodyTransferred']
      | components['schemas']['CustodyRegimeChanged']
      | components['schemas']['PersonReleased']
      | components['schemas']['ChargesFiled']
      | components['schemas']['IndictmentUnsealed']
      | components['schemas']['IndictmentSuperseded']
      | components['schemas']['ChargesDismissed']
      | components['schemas']['PleaEntered']
      | components['schemas']['VerdictReached']
      | components['schemas']['SentenceImposed']
      | components['schemas']['ClemencyGranted']
      | components['schemas']['RewardOffered']
      | components['schemas']['RelationsSevered']
      | components['schemas']['RelationsRestored']
      | components['schemas']['EnvoyExpelled']
      | components['schemas']['EmbassyClosed']
      | components['schemas']['EmbassyReopened']
      | components['schemas']['EnvoyAccredited']
      | components['schemas']['NegotiationOpened']
      | components['schemas']['NegotiationRoundHeld']
      | components['schemas']['NegotiationSuspended']
      | components['schemas']['NegotiationResumed']
      | components['schemas']['AgreementSigned']
      | components['schemas']['AgreementBreached']
      | components['schemas']['NegotiationEnded']
      | components['schemas']['MotionTabled']
      | components['schemas']['VoteHeld']
      | components['schemas']['CaseInstituted']
      | components['schemas']['CourtRuled']
      | components['schemas']['RulingAppealed']
      | components['schemas']['RulingStayed']
      | components['schemas']['ComplianceReported']
      | components['schemas']['ElectionCalled']
      | components['schemas']['ElectionHeld']
      | components['schemas']['ResultDeclared']
      | components['schemas']['ResultContested']
      | components['schemas']['MilitaryActionTaken']
      | components['schemas']['AssetActionTaken']
      | components['schemas']['GenericEventRecorded']
      | components['schemas']['PhaseDeclared']
      | components['schemas']['EventCorrected']
      | components['schemas']['EventRetracted']
      | components['schemas']['EventReinstated']
      | components['schemas']['EventsLinked']
      | components['schemas']['DisagreementRecorded']
      | components['schemas']['DisagreementSettled']
      | components['schemas']['ActorRegistered']
      | components['schemas']['ActorNameAdded']
      | components['schemas']['IdentifierAttached']
      | components['schemas']['PersonDetailsRecorded']
      | components['schemas']['ActorsMerged']
      | components['schemas']['ActorSplit']
      | components['schemas']['OfficeHeld']
      | components['schemas']['OfficeEnded']
      | components['schemas']['IssueDefined']
      | components['schemas']['OptionAdded']
      | components['schemas']['IssueReworded']
      | components['schemas']['PropositionsCoded']
      | components['schemas']['SourceRegistered']
      | components['schemas']['SourceArchived']
      | components['schemas']['SourceClaimRecorded']
      | components['schemas']['ClaimAssessed']
      | components['schemas']['ListRead']
      | components['schemas']['PayloadRedacted'];
    /**
     * @description Somebody says something in public: condemns, demands, offers, denies, calls for.
     * @example {
     *       "type": "StatementIssued",
     *       "occurredOn": "2026-01-03",
     *       "data": {
     *         "summary": "Russia urged the US to think again and free Maduro, whom it calls the lawfully elected president, and his wife.",
     *         "actors": [
     *           {
     *             "code": "RUS.MFA",
     *             "role": "third statement"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "USA"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:nicolas-maduro"
     *           },
     *           {
     *             "code": "person:cilia-flores"
     *           }
     *         ],
     *         "issues": [
     *           "maduro-custody"
     *         ],
     *         "stance": "demands",
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://rtvi.com/news/mid-rossii-prizval-ssha-osvobodit-maduro-s-suprugoj/",
     *             "title": "MID Rossii prizval SShA osvobodit Maduro s suprugoy",
     *             "publisher": "RTVI",
     *             "published": "2026-01-03"
     *           }
     *         ],
     *         "channel": "ministry website",
     *         "medium": "written",
     *         "propositions": [
     *           {
     *             "actor": "RUS.MFA",
     *             "issue": "maduro-custody",
     *             "polarity": -1,
     *             "strength": 2,
     *             "object": "USA"
     *           }
     *         ]
     *       }
     *     }
     */
    StatementIssued: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'StatementIssued';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Somebody says something in public: condemns, demands, offers, denies, calls for.
       * @example {
       *       "summary": "Russia urged the US to think again and free Maduro, whom it calls the lawfully elected president, and his wife.",
       *       "actors": [
       *         {
       *           "code": "RUS.MFA",
       *           "role": "third statement"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "USA"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:nicolas-maduro"
       *         },
       *         {
       *           "code": "person:cilia-flores"
       *         }
       *       ],
       *       "issues": [
       *         "maduro-custody"
       *       ],
       *       "stance": "demands",
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://rtvi.com/news/mid-rossii-prizval-ssha-osvobodit-maduro-s-suprugoj/",
       *           "title": "MID Rossii prizval SShA osvobodit Maduro s suprugoy",
       *           "publisher": "RTVI",
       *           "published": "2026-01-03"
       *         }
       *       ],
       *       "channel": "ministry website",
       *       "medium": "written",
       *       "propositions": [
       *         {
       *           "actor": "RUS.MFA",
       *           "issue": "maduro-custody",
       *           "polarity": -1,
       *           "strength": 2,
       *           "object": "USA"
       *         }
       *       ]
       *     }
       */
      data: {
        channel?: string | null;
        /** @enum {string|null} */
        medium?: 'written' | 'spoken' | 'broadcast' | 'social-media' | 'joint-text' | null;
        /** @description Which stands it shows. */
        propositions?:
          | {
              actor: string;
              issue: string;
              /** @description The option chosen; null gives up an earlier choice without making another. */
              choice?: string | null;
              /**
               * @description +1 for the proposition of the issue, -1 against, 0 neutral.
               * @enum {number|null}
               */
              polarity?: -1 | 0 | 1 | null;
              /** @description 1 says or suggests, 2 takes a formal stand, 3 acts. */
              strength: number;
              object?: string | null;
              conditional?: string | null;
            }[]
          | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
      };
    };
    /**
     * @description Somebody recognises a holder of the disputed office.
     * @example {
     *       "type": "RecognitionExtended",
     *       "occurredOn": "2019-01-23",
     *       "data": {
     *         "summary": "The United States was the first state to recognise Guaidó as interim president, in statements by Trump, Pence and Pompeo.",
     *         "actors": [
     *           {
     *             "code": "USA.PRES",
     *             "role": "recogniser"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:juan-guaido",
     *             "role": "recognised"
     *           }
     *         ],
     *         "issues": [
     *           "presidency-legitimacy"
     *         ],
     *         "stance": "recognises",
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://opais.cv/venezuela-10-paises-ja-reconhecem-novo-regime/23/01/2019/",
     *             "title": "Venezuela: 10 países já reconhecem novo regime",
     *             "publisher": "O País (Cabo Verde)",
     *             "published": "2019-01-23"
     *           }
     *         ],
     *         "capacity": "interim president"
     *       }
     *     }
     */
    RecognitionExtended: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'RecognitionExtended';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Somebody recognises a holder of the disputed office.
       * @example {
       *       "summary": "The United States was the first state to recognise Guaidó as interim president, in statements by Trump, Pence and Pompeo.",
       *       "actors": [
       *         {
       *           "code": "USA.PRES",
       *           "role": "recogniser"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:juan-guaido",
       *           "role": "recognised"
       *         }
       *       ],
       *       "issues": [
       *         "presidency-legitimacy"
       *       ],
       *       "stance": "recognises",
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://opais.cv/venezuela-10-paises-ja-reconhecem-novo-regime/23/01/2019/",
       *           "title": "Venezuela: 10 países já reconhecem novo regime",
       *           "publisher": "O País (Cabo Verde)",
       *           "published": "2019-01-23"
       *         }
       *       ],
       *       "capacity": "interim president"
       *     }
       */
      data: {
        capacity?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        recogniser?: string | null;
        holder?: string | null;
        office?: string | null;
      };
    };
    /**
     * @description Somebody stops recognising a holder; it does not say who is recognised instead.
     * @example {
     *       "type": "RecognitionWithdrawn",
     *       "occurredOn": "2020-01-07",
     *       "data": {
     *         "summary": "The Fernández government ended Trotta's mission and said Argentina saw Guaidó as an opposition leader, not president.",
     *         "actors": [
     *           {
     *             "code": "ARG",
     *             "role": "actor"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:juan-guaido",
     *             "role": "subject"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:elisa-trotta",
     *             "role": "credentials ended"
     *           }
     *         ],
     *         "issues": [
     *           "presidency-legitimacy"
     *         ],
     *         "stance": "rejects",
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://infantry-center.com/2020/01/07/argentina-revokes-credentials-of/",
     *             "title": "Argentina revokes credentials of representative for Venezuela's Guaido",
     *             "publisher": "Reuters copy (infantry-center.com)",
     *             "published": "2020-01-07"
     *           }
     *         ]
     *       }
     *     }
     */
    RecognitionWithdrawn: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'RecognitionWithdrawn';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Somebody stops recognising a holder; it does not say who is recognised instead.
       * @example {
       *       "summary": "The Fernández government ended Trotta's mission and said Argentina saw Guaidó as an opposition leader, not president.",
       *       "actors": [
       *         {
       *           "code": "ARG",
       *           "role": "actor"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:juan-guaido",
       *           "role": "subject"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:elisa-trotta",
       *           "role": "credentials ended"
       *         }
       *       ],
       *       "issues": [
       *         "presidency-legitimacy"
       *       ],
       *       "stance": "rejects",
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://infantry-center.com/2020/01/07/argentina-revokes-credentials-of/",
       *           "title": "Argentina revokes credentials of representative for Venezuela's Guaido",
       *           "publisher": "Reuters copy (infantry-center.com)",
       *           "published": "2020-01-07"
       *         }
       *       ]
       *     }
       */
      data: {
        /** @description Why, in own words. */
        reason?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        recogniser?: string | null;
        holder?: string | null;
        office?: string | null;
      };
    };
    /**
     * @description A recognition that stands is said or shown again.
     * @example {
     *       "type": "RecognitionReaffirmed",
     *       "occurredOn": "2021-01-04",
     *       "data": {
     *         "summary": "After the new pro-Maduro Assembly sat on 5 January the US issued a licence keeping recognition of Guaidó and allowing dealings with him.",
     *         "actors": [
     *           {
     *             "code": "USA.OFAC",
     *             "role": "author"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:juan-guaido"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "VEN.INTERIM",
     *             "role": "subject"
     *           }
     *         ],
     *         "issues": [
     *           "presidency-legitimacy"
     *         ],
     *         "stance": "recognises",
     *         "confidence": "single-source",
     *         "instrument": "OFAC GL 31A",
     *         "sources": [
     *           {
     *             "url": "https://venezuelacreditors.com/eu-dropped-recognition-of-guaido/",
     *             "title": "EU dropped recognition of Guaido",
     *             "publisher": "Venezuela Creditors (FT)"
     *           }
     *         ],
     *         "recogniser": "USA",
     *         "capacity": "interim president"
     *       }
     *     }
     */
    RecognitionReaffirmed: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'RecognitionReaffirmed';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A recognition that stands is said or shown again.
       * @example {
       *       "summary": "After the new pro-Maduro Assembly sat on 5 January the US issued a licence keeping recognition of Guaidó and allowing dealings with him.",
       *       "actors": [
       *         {
       *           "code": "USA.OFAC",
       *           "role": "author"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:juan-guaido"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "VEN.INTERIM",
       *           "role": "subject"
       *         }
       *       ],
       *       "issues": [
       *         "presidency-legitimacy"
       *       ],
       *       "stance": "recognises",
       *       "confidence": "single-source",
       *       "instrument": "OFAC GL 31A",
       *       "sources": [
       *         {
       *           "url": "https://venezuelacreditors.com/eu-dropped-recognition-of-guaido/",
       *           "title": "EU dropped recognition of Guaido",
       *           "publisher": "Venezuela Creditors (FT)"
       *         }
       *       ],
       *       "recogniser": "USA",
       *       "capacity": "interim president"
       *     }
       */
      data: {
        capacity?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        recogniser?: string | null;
        holder?: string | null;
        office?: string | null;
      };
    };
    /**
     * @description A government or organisation puts persons, bodies, goods or a country under measures.
     * @example {
     *       "type": "SanctionImposed",
     *       "occurredOn": "2019-01-28",
     *       "data": {
     *         "summary": "OFAC placed state oil company PDVSA on its blocked list; Bolton put frozen assets near $7 billion and lost export income at $11 billion.",
     *         "actors": [
     *           {
     *             "code": "USA.OFAC",
     *             "role": "imposer"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "org:pdvsa",
     *             "role": "designated"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "org:citgo",
     *             "role": "affected subsidiary"
     *           }
     *         ],
     *         "issues": [
     *           "oil-licences-pdvsa"
     *         ],
     *         "confidence": "confirmed",
     *         "programme": "US EO 13850",
     *         "quantity": {
     *           "value": 7000000000,
     *           "unit": "USD assets blocked (US estimate)"
     *         },
     *         "sources": [
     *           {
     *             "url": "https://www.wral.com/trump-approves-sanctions-on-venezuelan-oil-company/18154061/",
     *             "title": "Trump approves sanctions on Venezuelan oil company",
     *             "publisher": "CNN via WRAL",
     *             "published": "2019-01-28"
     *           }
     *         ],
     *         "measures": [
     *           "asset-freeze"
     *         ]
     *       }
     *     }
     */
    SanctionImposed: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'SanctionImposed';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A government or organisation puts persons, bodies, goods or a country under measures.
       * @example {
       *       "summary": "OFAC placed state oil company PDVSA on its blocked list; Bolton put frozen assets near $7 billion and lost export income at $11 billion.",
       *       "actors": [
       *         {
       *           "code": "USA.OFAC",
       *           "role": "imposer"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "org:pdvsa",
       *           "role": "designated"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "org:citgo",
       *           "role": "affected subsidiary"
       *         }
       *       ],
       *       "issues": [
       *         "oil-licences-pdvsa"
       *       ],
       *       "confidence": "confirmed",
       *       "programme": "US EO 13850",
       *       "quantity": {
       *         "value": 7000000000,
       *         "unit": "USD assets blocked (US estimate)"
       *       },
       *       "sources": [
       *         {
       *           "url": "https://www.wral.com/trump-approves-sanctions-on-venezuelan-oil-company/18154061/",
       *           "title": "Trump approves sanctions on Venezuelan oil company",
       *           "publisher": "CNN via WRAL",
       *           "published": "2019-01-28"
       *         }
       *       ],
       *       "measures": [
       *         "asset-freeze"
       *       ]
       *     }
       */
      data: {
        measures?:
          | (
              | 'asset-freeze'
              | 'travel-ban'
              | 'arms-embargo'
              | 'export-control'
              | 'financial-restrictions'
              | 'trade-restrictions'
              | 'transport-ban'
              | 'suspension-of-membership'
              | 'other'
            )[]
          | null;
        legalBasis?: string | null;
        /** @description Why, in own words. */
        reason?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        measure?: string | null;
      };
    };
    /**
     * @description A measure in force is changed or prolonged: its scope, its list, its term.
     * @example {
     *       "type": "SanctionAmended",
     *       "occurredOn": "2019-11-11",
     *       "data": {
     *         "summary": "The EU kept its Venezuela embargo and the listings of 25 officials for another year, to 14 November 2020.",
     *         "actors": [
     *           {
     *             "code": "EU.COUNCIL",
     *             "role": "authority"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN",
     *             "role": "target"
     *           }
     *         ],
     *         "issues": [
     *           "sanctions"
     *         ],
     *         "confidence": "confirmed",
     *         "programme": "EU 2017/2074",
     *         "quantity": {
     *           "value": 25,
     *           "unit": "persons listed"
     *         },
     *         "sources": [
     *           {
     *             "url": "https://www.urdupoint.com/en/world/council-of-european-union-extends-sanctions-a-758730.html",
     *             "title": "Council of European Union Extends Sanctions Against Venezuela",
     *             "publisher": "Sputnik via UrduPoint",
     *             "published": "2019-11-11"
     *           }
     *         ],
     *         "change": "prolonged by a year",
     *         "until": "2020-11-14"
     *       }
     *     }
     */
    SanctionAmended: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'SanctionAmended';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A measure in force is changed or prolonged: its scope, its list, its term.
       * @example {
       *       "summary": "The EU kept its Venezuela embargo and the listings of 25 officials for another year, to 14 November 2020.",
       *       "actors": [
       *         {
       *           "code": "EU.COUNCIL",
       *           "role": "authority"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN",
       *           "role": "target"
       *         }
       *       ],
       *       "issues": [
       *         "sanctions"
       *       ],
       *       "confidence": "confirmed",
       *       "programme": "EU 2017/2074",
       *       "quantity": {
       *         "value": 25,
       *         "unit": "persons listed"
       *       },
       *       "sources": [
       *         {
       *           "url": "https://www.urdupoint.com/en/world/council-of-european-union-extends-sanctions-a-758730.html",
       *           "title": "Council of European Union Extends Sanctions Against Venezuela",
       *           "publisher": "Sputnik via UrduPoint",
       *           "published": "2019-11-11"
       *         }
       *       ],
       *       "change": "prolonged by a year",
       *       "until": "2020-11-14"
       *     }
       */
      data: {
        change?: string | null;
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        until?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        measure?: string | null;
      };
    };
    /**
     * @description Part of a measure is relaxed, usually by a licence or a waiver; the rest stands.
     * @example {
     *       "type": "SanctionEased",
     *       "occurredOn": "2023-10-18",
     *       "data": {
     *         "summary": "OFAC suspended most restrictions on Venezuela's oil and gas sector for six months in response to the Barbados accord.",
     *         "actors": [
     *           {
     *             "code": "USA.OFAC",
     *             "role": "author"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN",
     *             "role": "target"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "org:pdvsa",
     *             "role": "subject"
     *           }
     *         ],
     *         "issues": [
     *           "oil-licences-pdvsa"
     *         ],
     *         "confidence": "confirmed",
     *         "programme": "OFAC GL 44",
     *         "sources": [
     *           {
     *             "url": "https://www.hugheshubbard.com/news/ofac-issues-venezuela-related-sanctions-relief",
     *             "title": "OFAC issues Venezuela-related sanctions relief",
     *             "publisher": "Hughes Hubbard & Reed",
     *             "published": "2023-10-20"
     *           }
     *         ],
     *         "measure": "us-venezuela-oil",
     *         "licence": "GL 44"
     *       }
     *     }
     */
    SanctionEased: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'SanctionEased';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Part of a measure is relaxed, usually by a licence or a waiver; the rest stands.
       * @example {
       *       "summary": "OFAC suspended most restrictions on Venezuela's oil and gas sector for six months in response to the Barbados accord.",
       *       "actors": [
       *         {
       *           "code": "USA.OFAC",
       *           "role": "author"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN",
       *           "role": "target"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "org:pdvsa",
       *           "role": "subject"
       *         }
       *       ],
       *       "issues": [
       *         "oil-licences-pdvsa"
       *       ],
       *       "confidence": "confirmed",
       *       "programme": "OFAC GL 44",
       *       "sources": [
       *         {
       *           "url": "https://www.hugheshubbard.com/news/ofac-issues-venezuela-related-sanctions-relief",
       *           "title": "OFAC issues Venezuela-related sanctions relief",
       *           "publisher": "Hughes Hubbard & Reed",
       *           "published": "2023-10-20"
       *         }
       *       ],
       *       "measure": "us-venezuela-oil",
       *       "licence": "GL 44"
       *     }
       */
      data: {
        licence?: string | null;
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        until?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        measure?: string | null;
      };
    };
    /**
     * @description A measure stops for a time but is not ended.
     * @example {
     *       "type": "SanctionSuspended",
     *       "occurredOn": "2024-05-13",
     *       "data": {
     *         "summary": "The EU provisionally took CNE head Elvis Amoroso and three former electoral officials off its list to encourage a fair vote.",
     *         "actors": [
     *           {
     *             "code": "EU.COUNCIL",
     *             "role": "author"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:elvis-amoroso",
     *             "role": "subject"
     *           },
     *           {
     *             "code": "VEN.CNE",
     *             "role": "subject"
     *           }
     *         ],
     *         "issues": [
     *           "sanctions"
     *         ],
     *         "confidence": "confirmed",
     *         "programme": "EU 2017/2074",
     *         "quantity": {
     *           "value": 4,
     *           "unit": "persons delisted"
     *         },
     *         "sources": [
     *           {
     *             "url": "https://noticias.uol.com.br/ultimas-noticias/afp/2024/05/13/ue-retira-quatro-venezuelanos-de-lista-de-sancoes-para-apoiar-processo-eleitoral.htm",
     *             "title": "UE retira quatro venezuelanos de lista de sanções",
     *             "publisher": "UOL (AFP)",
     *             "published": "2024-05-13"
     *           }
     *         ],
     *         "until": "2025-01-10"
     *       }
     *     }
     */
    SanctionSuspended: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'SanctionSuspended';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A measure stops for a time but is not ended.
       * @example {
       *       "summary": "The EU provisionally took CNE head Elvis Amoroso and three former electoral officials off its list to encourage a fair vote.",
       *       "actors": [
       *         {
       *           "code": "EU.COUNCIL",
       *           "role": "author"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:elvis-amoroso",
       *           "role": "subject"
       *         },
       *         {
       *           "code": "VEN.CNE",
       *           "role": "subject"
       *         }
       *       ],
       *       "issues": [
       *         "sanctions"
       *       ],
       *       "confidence": "confirmed",
       *       "programme": "EU 2017/2074",
       *       "quantity": {
       *         "value": 4,
       *         "unit": "persons delisted"
       *       },
       *       "sources": [
       *         {
       *           "url": "https://noticias.uol.com.br/ultimas-noticias/afp/2024/05/13/ue-retira-quatro-venezuelanos-de-lista-de-sancoes-para-apoiar-processo-eleitoral.htm",
       *           "title": "UE retira quatro venezuelanos de lista de sanções",
       *           "publisher": "UOL (AFP)",
       *           "published": "2024-05-13"
       *         }
       *       ],
       *       "until": "2025-01-10"
       *     }
       */
      data: {
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        until?: string | null;
        /** @description Why, in own words. */
        reason?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        measure?: string | null;
      };
    };
    /**
     * @description A measure that was eased, suspended or lifted applies again.
     * @example {
     *       "type": "SanctionReimposed",
     *       "occurredOn": "2025-01-10",
     *       "data": {
     *         "summary": "The EU put back the travel bans on four persons that it had suspended in May 2024 to encourage a fair election.",
     *         "actors": [
     *           {
     *             "code": "EU.COUNCIL",
     *             "role": "authority"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:elvis-amoroso",
     *             "role": "listed"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "VEN.CNE",
     *             "role": "body of the four"
     *           }
     *         ],
     *         "issues": [
     *           "sanctions"
     *         ],
     *         "confidence": "single-source",
     *         "programme": "EU 2017/2074",
     *         "quantity": {
     *           "value": 4,
     *           "unit": "persons"
     *         },
     *         "sources": [
     *           {
     *             "url": "https://eeas.eu.com/delegations/chile/venezuela-council-renews-restrictive-measures-and-lists-further-15-individuals-view-situation_en",
     *             "title": "Venezuela: Council renews restrictive measures and lists a further 15 individuals",
     *             "publisher": "EEAS (mirror)",
     *             "published": "2025-01-10"
     *           }
     *         ],
     *         "measures": [
     *           "travel-ban"
     *         ]
     *       }
     *     }
     */
    SanctionReimposed: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'SanctionReimposed';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A measure that was eased, suspended or lifted applies again.
       * @example {
       *       "summary": "The EU put back the travel bans on four persons that it had suspended in May 2024 to encourage a fair election.",
       *       "actors": [
       *         {
       *           "code": "EU.COUNCIL",
       *           "role": "authority"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:elvis-amoroso",
       *           "role": "listed"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "VEN.CNE",
       *           "role": "body of the four"
       *         }
       *       ],
       *       "issues": [
       *         "sanctions"
       *       ],
       *       "confidence": "single-source",
       *       "programme": "EU 2017/2074",
       *       "quantity": {
       *         "value": 4,
       *         "unit": "persons"
       *       },
       *       "sources": [
       *         {
       *           "url": "https://eeas.eu.com/delegations/chile/venezuela-council-renews-restrictive-measures-and-lists-further-15-individuals-view-situation_en",
       *           "title": "Venezuela: Council renews restrictive measures and lists a further 15 individuals",
       *           "publisher": "EEAS (mirror)",
       *           "published": "2025-01-10"
       *         }
       *       ],
       *       "measures": [
       *         "travel-ban"
       *       ]
       *     }
       */
      data: {
        measures?:
          | (
              | 'asset-freeze'
              | 'travel-ban'
              | 'arms-embargo'
              | 'export-control'
              | 'financial-restrictions'
              | 'trade-restrictions'
              | 'transport-ban'
              | 'suspension-of-membership'
              | 'other'
            )[]
          | null;
        /** @description Why, in own words. */
        reason?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        measure?: string | null;
      };
    };
    /**
     * @description A measure ends by decision; what it did until then stays on the timeline.
     * @example {
     *       "type": "SanctionLifted",
     *       "occurredOn": "2019-07-03",
     *       "data": {
     *         "summary": "OFAC took Italian shipowner PB Tankers off its list after it ended its charter with Cubametales, unblocking its ships.",
     *         "actors": [
     *           {
     *             "code": "USA.OFAC",
     *             "role": "authority"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "org:pb-tankers",
     *             "role": "delisted"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "org:cubametales",
     *             "role": "former charterer"
     *           }
     *         ],
     *         "issues": [
     *           "sanctions"
     *         ],
     *         "confidence": "confirmed",
     *         "programme": "US EO 13850",
     *         "sources": [
     *           {
     *             "url": "https://www.worldecr.com/news/sanctions-need-not-be-permanent-says-ofac-delisting-italian-tanker-company/",
     *             "title": "'Sanctions need not be permanent,' says OFAC, delisting Italian tanker company",
     *             "publisher": "WorldECR",
     *             "published": "2019-07-05"
     *           }
     *         ],
     *         "reason": "the owner ended its charter with Cubametales"
     *       }
     *     }
     */
    SanctionLifted: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'SanctionLifted';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A measure ends by decision; what it did until then stays on the timeline.
       * @example {
       *       "summary": "OFAC took Italian shipowner PB Tankers off its list after it ended its charter with Cubametales, unblocking its ships.",
       *       "actors": [
       *         {
       *           "code": "USA.OFAC",
       *           "role": "authority"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "org:pb-tankers",
       *           "role": "delisted"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "org:cubametales",
       *           "role": "former charterer"
       *         }
       *       ],
       *       "issues": [
       *         "sanctions"
       *       ],
       *       "confidence": "confirmed",
       *       "programme": "US EO 13850",
       *       "sources": [
       *         {
       *           "url": "https://www.worldecr.com/news/sanctions-need-not-be-permanent-says-ofac-delisting-italian-tanker-company/",
       *           "title": "'Sanctions need not be permanent,' says OFAC, delisting Italian tanker company",
       *           "publisher": "WorldECR",
       *           "published": "2019-07-05"
       *         }
       *       ],
       *       "reason": "the owner ended its charter with Cubametales"
       *     }
       */
      data: {
        /** @description Why, in own words. */
        reason?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        measure?: string | null;
      };
    };
    /**
     * @description A measure ends because its term has run out.
     * @example {
     *       "type": "SanctionExpired",
     *       "occurredOn": "2018-07-24",
     *       "data": {
     *         "summary": "Panama let its ninety-day suspension of Venezuelan flights run out.",
     *         "actors": [
     *           {
     *             "code": "PAN",
     *             "role": "authority"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN",
     *             "role": "its airlines"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "programme": "PAN counter-measures"
     *       }
     *     }
     */
    SanctionExpired: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'SanctionExpired';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A measure ends because its term has run out.
       * @example {
       *       "summary": "Panama let its ninety-day suspension of Venezuelan flights run out.",
       *       "actors": [
       *         {
       *           "code": "PAN",
       *           "role": "authority"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN",
       *           "role": "its airlines"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "programme": "PAN counter-measures"
       *     }
       */
      data: {
        measure?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
      };
    };
    /**
     * @description A party stands on a sanctions list in the file of a day; when it was listed is not said by the file.
     * @example {
     *       "type": "ListingObserved",
     *       "occurredOn": "2026-03-02",
     *       "data": {
     *         "summary": "The list of that day holds PDVSA under EO 13850.",
     *         "actors": [
     *           {
     *             "code": "USA.OFAC",
     *             "role": "keeper of the list"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "org:pdvsa",
     *             "role": "listed"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "programme": "US EO 13850",
     *         "list": "OFAC SDN",
     *         "file": "sdn.csv",
     *         "fileDate": "2026-03-02"
     *       }
     *     }
     */
    ListingObserved: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ListingObserved';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A party stands on a sanctions list in the file of a day; when it was listed is not said by the file.
       * @example {
       *       "summary": "The list of that day holds PDVSA under EO 13850.",
       *       "actors": [
       *         {
       *           "code": "USA.OFAC",
       *           "role": "keeper of the list"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "org:pdvsa",
       *           "role": "listed"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "programme": "US EO 13850",
       *       "list": "OFAC SDN",
       *       "file": "sdn.csv",
       *       "fileDate": "2026-03-02"
       *     }
       */
      data: {
        list: string;
        listEntry?: string | null;
        file?: string | null;
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        fileDate?: string | null;
        listed?: {
          name: string;
          /** @enum {string} */
          kind: 'person' | 'organisation' | 'vessel' | 'aircraft';
          programmes?: string[] | null;
          title?: string | null;
          callSign?: string | null;
          vesselType?: string | null;
          tonnage?: string | null;
          grossTonnage?: string | null;
          flag?: string | null;
          owner?: string | null;
          remarks?: string[] | null;
        } | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        measure?: string | null;
      };
    };
    /**
     * @description A later file of a list says something else of a party that stood on it and still does.
     * @example {
     *       "type": "ListingChanged",
     *       "occurredOn": "2026-03-02/2026-03-09",
     *       "data": {
     *         "summary": "The list of 9 March holds PB Tankers under a second programme.",
     *         "actors": [
     *           {
     *             "code": "USA.OFAC",
     *             "role": "keeper of the list"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "org:pb-tankers",
     *             "role": "listed"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "programme": "US EO 13850",
     *         "list": "OFAC SDN",
     *         "file": "sdn.csv",
     *         "fileDate": "2026-03-09",
     *         "listed": {
     *           "name": "PB TANKERS S.P.A.",
     *           "kind": "organisation",
     *           "programmes": [
     *             "VENEZUELA-EO13850",
     *             "IRAN"
     *           ]
     *         },
     *         "change": "programmes: VENEZUELA-EO13850; now VENEZUELA-EO13850, IRAN"
     *       }
     *     }
     */
    ListingChanged: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ListingChanged';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A later file of a list says something else of a party that stood on it and still does.
       * @example {
       *       "summary": "The list of 9 March holds PB Tankers under a second programme.",
       *       "actors": [
       *         {
       *           "code": "USA.OFAC",
       *           "role": "keeper of the list"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "org:pb-tankers",
       *           "role": "listed"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "programme": "US EO 13850",
       *       "list": "OFAC SDN",
       *       "file": "sdn.csv",
       *       "fileDate": "2026-03-09",
       *       "listed": {
       *         "name": "PB TANKERS S.P.A.",
       *         "kind": "organisation",
       *         "programmes": [
       *           "VENEZUELA-EO13850",
       *           "IRAN"
       *         ]
       *       },
       *       "change": "programmes: VENEZUELA-EO13850; now VENEZUELA-EO13850, IRAN"
       *     }
       */
      data: {
        change?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        measure?: string | null;
        list: string;
        listEntry?: string | null;
        file?: string | null;
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        fileDate?: string | null;
        listed?: {
          name: string;
          /** @enum {string} */
          kind: 'person' | 'organisation' | 'vessel' | 'aircraft';
          programmes?: string[] | null;
          title?: string | null;
          callSign?: string | null;
          vesselType?: string | null;
          tonnage?: string | null;
          grossTonnage?: string | null;
          flag?: string | null;
          owner?: string | null;
          remarks?: string[] | null;
        } | null;
      };
    };
    /**
     * @description A party that stood on a list is missing from a later file; it was taken off between the two.
     * @example {
     *       "type": "ListingGone",
     *       "occurredOn": "2026-03-02/2026-03-09",
     *       "data": {
     *         "summary": "The list of 9 March no longer holds PB Tankers, which that of 2 March did.",
     *         "actors": [
     *           {
     *             "code": "USA.OFAC",
     *             "role": "keeper of the list"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "org:pb-tankers",
     *             "role": "listed until then"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "programme": "US EO 13850",
     *         "list": "OFAC SDN",
     *         "file": "sdn.csv",
     *         "fileDate": "2026-03-09"
     *       }
     *     }
     */
    ListingGone: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ListingGone';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A party that stood on a list is missing from a later file; it was taken off between the two.
       * @example {
       *       "summary": "The list of 9 March no longer holds PB Tankers, which that of 2 March did.",
       *       "actors": [
       *         {
       *           "code": "USA.OFAC",
       *           "role": "keeper of the list"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "org:pb-tankers",
       *           "role": "listed until then"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "programme": "US EO 13850",
       *       "list": "OFAC SDN",
       *       "file": "sdn.csv",
       *       "fileDate": "2026-03-09"
       *     }
       */
      data: {
        list: string;
        listEntry?: string | null;
        file?: string | null;
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        fileDate?: string | null;
        listed?: {
          name: string;
          /** @enum {string} */
          kind: 'person' | 'organisation' | 'vessel' | 'aircraft';
          programmes?: string[] | null;
          title?: string | null;
          callSign?: string | null;
          vesselType?: string | null;
          tonnage?: string | null;
          grossTonnage?: string | null;
          flag?: string | null;
          owner?: string | null;
          remarks?: string[] | null;
        } | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        measure?: string | null;
      };
    };
    /**
     * @description An authority permits what its sanctions forbid, within limits and usually for a time.
     * @example {
     *       "type": "LicenceIssued",
     *       "occurredOn": "2022-11-26",
     *       "data": {
     *         "summary": "OFAC let Chevron resume limited oil production and exports to the US from its Venezuelan joint ventures, with no proceeds for PDVSA.",
     *         "actors": [
     *           {
     *             "code": "USA.OFAC",
     *             "role": "author"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN",
     *             "role": "target"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "org:chevron",
     *             "role": "subject"
     *           },
     *           {
     *             "code": "org:pdvsa",
     *             "role": "subject"
     *           }
     *         ],
     *         "issues": [
     *           "oil-licences-pdvsa"
     *         ],
     *         "confidence": "confirmed",
     *         "programme": "OFAC GL 41",
     *         "sources": [
     *           {
     *             "url": "https://www.nsenergybusiness.com/news/us-authorises-chevron-to-resume-limited-natural-resource-extraction-operations-in-venezuela/",
     *             "title": "US authorises Chevron to resume limited natural resource extraction operations in Venezuela",
     *             "publisher": "NS Energy",
     *             "published": "2022-11-28"
     *           }
     *         ],
     *         "number": "GL 41"
     *       }
     *     }
     */
    LicenceIssued: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'LicenceIssued';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description An authority permits what its sanctions forbid, within limits and usually for a time.
       * @example {
       *       "summary": "OFAC let Chevron resume limited oil production and exports to the US from its Venezuelan joint ventures, with no proceeds for PDVSA.",
       *       "actors": [
       *         {
       *           "code": "USA.OFAC",
       *           "role": "author"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN",
       *           "role": "target"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "org:chevron",
       *           "role": "subject"
       *         },
       *         {
       *           "code": "org:pdvsa",
       *           "role": "subject"
       *         }
       *       ],
       *       "issues": [
       *         "oil-licences-pdvsa"
       *       ],
       *       "confidence": "confirmed",
       *       "programme": "OFAC GL 41",
       *       "sources": [
       *         {
       *           "url": "https://www.nsenergybusiness.com/news/us-authorises-chevron-to-resume-limited-natural-resource-extraction-operations-in-venezuela/",
       *           "title": "US authorises Chevron to resume limited natural resource extraction operations in Venezuela",
       *           "publisher": "NS Energy",
       *           "published": "2022-11-28"
       *         }
       *       ],
       *       "number": "GL 41"
       *     }
       */
      data: {
        covers?: string | null;
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        until?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        number?: string | null;
        series?: string | null;
      };
    };
    /**
     * @description A licence goes on in a changed or prolonged form: 8K becomes 8L.
     * @example {
     *       "type": "LicenceAmended",
     *       "occurredOn": "2023-11-16",
     *       "data": {
     *         "summary": "General License 8M carried the limited-upkeep permission for four oil-service firms on to 16 May 2024.",
     *         "actors": [
     *           {
     *             "code": "USA.OFAC",
     *             "role": "authority"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "org:halliburton",
     *             "role": "licensee"
     *           },
     *           {
     *             "code": "org:schlumberger",
     *             "role": "licensee"
     *           },
     *           {
     *             "code": "org:baker-hughes",
     *             "role": "licensee"
     *           },
     *           {
     *             "code": "org:weatherford",
     *             "role": "licensee"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "org:pdvsa",
     *             "role": "partner"
     *           }
     *         ],
     *         "issues": [
     *           "oil-licences-pdvsa"
     *         ],
     *         "confidence": "confirmed",
     *         "programme": "OFAC GL 8M",
     *         "sources": [
     *           {
     *             "url": "https://misionverdad.com./node/3806",
     *             "title": "[OFAC emite nueva ronda de licencias a PDVSA y Conviasa]",
     *             "publisher": "Misión Verdad",
     *             "published": "2023-11"
     *           }
     *         ],
     *         "number": "GL 8M",
     *         "from": "GL 8L",
     *         "to": "GL 8M"
     *       }
     *     }
     */
    LicenceAmended: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'LicenceAmended';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A licence goes on in a changed or prolonged form: 8K becomes 8L.
       * @example {
       *       "summary": "General License 8M carried the limited-upkeep permission for four oil-service firms on to 16 May 2024.",
       *       "actors": [
       *         {
       *           "code": "USA.OFAC",
       *           "role": "authority"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "org:halliburton",
       *           "role": "licensee"
       *         },
       *         {
       *           "code": "org:schlumberger",
       *           "role": "licensee"
       *         },
       *         {
       *           "code": "org:baker-hughes",
       *           "role": "licensee"
       *         },
       *         {
       *           "code": "org:weatherford",
       *           "role": "licensee"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "org:pdvsa",
       *           "role": "partner"
       *         }
       *       ],
       *       "issues": [
       *         "oil-licences-pdvsa"
       *       ],
       *       "confidence": "confirmed",
       *       "programme": "OFAC GL 8M",
       *       "sources": [
       *         {
       *           "url": "https://misionverdad.com./node/3806",
       *           "title": "[OFAC emite nueva ronda de licencias a PDVSA y Conviasa]",
       *           "publisher": "Misión Verdad",
       *           "published": "2023-11"
       *         }
       *       ],
       *       "number": "GL 8M",
       *       "from": "GL 8L",
       *       "to": "GL 8M"
       *     }
       */
      data: {
        from?: string | null;
        to?: string | null;
        covers?: string | null;
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        until?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        number?: string | null;
        series?: string | null;
      };
    };
    /**
     * @description Another licence takes its place.
     * @example {
     *       "type": "LicenceSuperseded",
     *       "occurredOn": "2024-04-17",
     *       "data": {
     *         "summary": "OFAC replaced the broad oil and gas licence with a wind-down authorisation running to 31 May 2024.",
     *         "actors": [
     *           {
     *             "code": "USA.OFAC",
     *             "role": "author"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN",
     *             "role": "target"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "org:pdvsa",
     *             "role": "subject"
     *           }
     *         ],
     *         "issues": [
     *           "oil-licences-pdvsa"
     *         ],
     *         "confidence": "confirmed",
     *         "programme": "OFAC GL 44A",
     *         "sources": [
     *           {
     *             "url": "https://www.scribd.com/document/724051812/Venezuela-Gl44a",
     *             "title": "General License No. 44A (text)",
     *             "publisher": "OFAC text on Scribd"
     *           }
     *         ],
     *         "number": "GL 44",
     *         "by": "GL 44A"
     *       }
     *     }
     */
    LicenceSuperseded: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'LicenceSuperseded';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Another licence takes its place.
       * @example {
       *       "summary": "OFAC replaced the broad oil and gas licence with a wind-down authorisation running to 31 May 2024.",
       *       "actors": [
       *         {
       *           "code": "USA.OFAC",
       *           "role": "author"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN",
       *           "role": "target"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "org:pdvsa",
       *           "role": "subject"
       *         }
       *       ],
       *       "issues": [
       *         "oil-licences-pdvsa"
       *       ],
       *       "confidence": "confirmed",
       *       "programme": "OFAC GL 44A",
       *       "sources": [
       *         {
       *           "url": "https://www.scribd.com/document/724051812/Venezuela-Gl44a",
       *           "title": "General License No. 44A (text)",
       *           "publisher": "OFAC text on Scribd"
       *         }
       *       ],
       *       "number": "GL 44",
       *       "by": "GL 44A"
       *     }
       */
      data: {
        by?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        number?: string | null;
        series?: string | null;
      };
    };
    /**
     * @description The authority takes the licence back before its term.
     * @example {
     *       "type": "LicenceRevoked",
     *       "occurredOn": "2024-01-29",
     *       "data": {
     *         "summary": "OFAC withdrew the Minerven licence and gave US persons until 13 February 2024 to wind down.",
     *         "actors": [
     *           {
     *             "code": "USA.OFAC",
     *             "role": "author"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "org:minerven"
     *           }
     *         ],
     *         "issues": [
     *           "sanctions"
     *         ],
     *         "confidence": "confirmed",
     *         "programme": "OFAC GL 43A",
     *         "sources": [
     *           {
     *             "url": "https://sanctionsnews.bakermckenzie.com/us-government-ends-authorization-to-deal-with-sanctioned-party-in-venezuelan-mining-sector-and-warns-that-us-sanctions-targeting-venezuela-may-be-reimposed-soon",
     *             "title": "US Government ends authorization to deal with sanctioned party in Venezuelan mining sector",
     *             "publisher": "Baker McKenzie Sanctions News",
     *             "published": "2024-02"
     *           }
     *         ],
     *         "number": "GL 43",
     *         "windDownUntil": "2024-02-13"
     *       }
     *     }
     */
    LicenceRevoked: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'LicenceRevoked';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description The authority takes the licence back before its term.
       * @example {
       *       "summary": "OFAC withdrew the Minerven licence and gave US persons until 13 February 2024 to wind down.",
       *       "actors": [
       *         {
       *           "code": "USA.OFAC",
       *           "role": "author"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "org:minerven"
       *         }
       *       ],
       *       "issues": [
       *         "sanctions"
       *       ],
       *       "confidence": "confirmed",
       *       "programme": "OFAC GL 43A",
       *       "sources": [
       *         {
       *           "url": "https://sanctionsnews.bakermckenzie.com/us-government-ends-authorization-to-deal-with-sanctioned-party-in-venezuelan-mining-sector-and-warns-that-us-sanctions-targeting-venezuela-may-be-reimposed-soon",
       *           "title": "US Government ends authorization to deal with sanctioned party in Venezuelan mining sector",
       *           "publisher": "Baker McKenzie Sanctions News",
       *           "published": "2024-02"
       *         }
       *       ],
       *       "number": "GL 43",
       *       "windDownUntil": "2024-02-13"
       *     }
       */
      data: {
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        windDownUntil?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        number?: string | null;
        series?: string | null;
      };
    };
    /**
     * @description The term of a licence runs out.
     * @example {
     *       "type": "LicenceExpired",
     *       "occurredOn": "2025-05-09",
     *       "data": {
     *         "summary": "The Treasury let the General License 8 series lapse, ending the upkeep licence of four oil-service firms in Venezuela.",
     *         "actors": [
     *           {
     *             "code": "USA.OFAC",
     *             "role": "authority"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "org:halliburton",
     *             "role": "licensee"
     *           },
     *           {
     *             "code": "org:schlumberger",
     *             "role": "licensee"
     *           },
     *           {
     *             "code": "org:baker-hughes",
     *             "role": "licensee"
     *           },
     *           {
     *             "code": "org:weatherford",
     *             "role": "licensee"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "org:pdvsa",
     *             "role": "partner"
     *           }
     *         ],
     *         "issues": [
     *           "oil-licences-pdvsa"
     *         ],
     *         "confidence": "single-source",
     *         "programme": "OFAC GL 8",
     *         "sources": [
     *           {
     *             "url": "https://www.elvenezolanohouston.com/ee-uu-deja-sin-efecto-a-contratistas-petroleros-operar-en-venezuela",
     *             "title": "EE.UU. deja sin efecto a contratistas petroleros operar en Venezuela",
     *             "publisher": "El Venezolano Houston"
     *           }
     *         ],
     *         "number": "GL 8"
     *       }
     *     }
     */
    LicenceExpired: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'LicenceExpired';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description The term of a licence runs out.
       * @example {
       *       "summary": "The Treasury let the General License 8 series lapse, ending the upkeep licence of four oil-service firms in Venezuela.",
       *       "actors": [
       *         {
       *           "code": "USA.OFAC",
       *           "role": "authority"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "org:halliburton",
       *           "role": "licensee"
       *         },
       *         {
       *           "code": "org:schlumberger",
       *           "role": "licensee"
       *         },
       *         {
       *           "code": "org:baker-hughes",
       *           "role": "licensee"
       *         },
       *         {
       *           "code": "org:weatherford",
       *           "role": "licensee"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "org:pdvsa",
       *           "role": "partner"
       *         }
       *       ],
       *       "issues": [
       *         "oil-licences-pdvsa"
       *       ],
       *       "confidence": "single-source",
       *       "programme": "OFAC GL 8",
       *       "sources": [
       *         {
       *           "url": "https://www.elvenezolanohouston.com/ee-uu-deja-sin-efecto-a-contratistas-petroleros-operar-en-venezuela",
       *           "title": "EE.UU. deja sin efecto a contratistas petroleros operar en Venezuela",
       *           "publisher": "El Venezolano Houston"
       *         }
       *       ],
       *       "number": "GL 8"
       *     }
       */
      data: {
        number?: string | null;
        series?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
      };
    };
    /**
     * @description A state asks another to arrest a person ahead of the formal request.
     * @example {
     *       "type": "ProvisionalArrestRequested",
     *       "occurredOn": "2020-06-12",
     *       "data": {
     *         "summary": "The United States asked for an arrest ahead of its formal request.",
     *         "actors": [
     *           {
     *             "code": "USA",
     *             "role": "requesting state"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "CPV",
     *             "role": "requested state"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:alex-saab",
     *             "role": "sought"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "person": "person:alex-saab",
     *         "requesting": "USA",
     *         "requested": "CPV"
     *       }
     *     }
     */
    ProvisionalArrestRequested: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ProvisionalArrestRequested';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A state asks another to arrest a person ahead of the formal request.
       * @example {
       *       "summary": "The United States asked for an arrest ahead of its formal request.",
       *       "actors": [
       *         {
       *           "code": "USA",
       *           "role": "requesting state"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "CPV",
       *           "role": "requested state"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:alex-saab",
       *           "role": "sought"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "person": "person:alex-saab",
       *       "requesting": "USA",
       *       "requested": "CPV"
       *     }
       */
      data: {
        person?: string | null;
        requesting?: string | null;
        requested?: string | null;
        case?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
      };
    };
    /**
     * @description A state formally asks another to hand a person over. After a closed case it opens the next one.
     * @example {
     *       "type": "ExtraditionRequested",
     *       "occurredOn": "2020-06-29?",
     *       "data": {
     *         "summary": "The United States filed its formal request for Saab's extradition, which Cape Verdean courts accepted for processing on 29 June.",
     *         "actors": [
     *           {
     *             "code": "USA",
     *             "role": "requesting state"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "CPV",
     *             "role": "requested state"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:alex-saab",
     *             "role": "sought"
     *           }
     *         ],
     *         "issues": [
     *           "alex-saab-case"
     *         ],
     *         "confidence": "single-source",
     *         "sources": [
     *           {
     *             "url": "https://en.elpitazo.net/english/keys-what-is-missing-for-the-extradition-of-alex-saab/",
     *             "title": "KEYS: what is missing for the extradition of Alex Saab",
     *             "publisher": "El Pitazo",
     *             "published": "2020"
     *           }
     *         ],
     *         "person": "person:alex-saab",
     *         "requesting": "USA",
     *         "requested": "CPV",
     *         "charges": [
     *           "money laundering"
     *         ]
     *       }
     *     }
     */
    ExtraditionRequested: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ExtraditionRequested';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A state formally asks another to hand a person over. After a closed case it opens the next one.
       * @example {
       *       "summary": "The United States filed its formal request for Saab's extradition, which Cape Verdean courts accepted for processing on 29 June.",
       *       "actors": [
       *         {
       *           "code": "USA",
       *           "role": "requesting state"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "CPV",
       *           "role": "requested state"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:alex-saab",
       *           "role": "sought"
       *         }
       *       ],
       *       "issues": [
       *         "alex-saab-case"
       *       ],
       *       "confidence": "single-source",
       *       "sources": [
       *         {
       *           "url": "https://en.elpitazo.net/english/keys-what-is-missing-for-the-extradition-of-alex-saab/",
       *           "title": "KEYS: what is missing for the extradition of Alex Saab",
       *           "publisher": "El Pitazo",
       *           "published": "2020"
       *         }
       *       ],
       *       "person": "person:alex-saab",
       *       "requesting": "USA",
       *       "requested": "CPV",
       *       "charges": [
       *         "money laundering"
       *       ]
       *     }
       */
      data: {
        legalBasis?: string | null;
        charges?: string[] | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        requesting?: string | null;
        requested?: string | null;
        case?: string | null;
      };
    };
    /**
     * @description The government of the requested state agrees, apart from what its courts decide.
     * @example {
     *       "type": "ExecutiveConsentGiven",
     *       "occurredOn": "2020-07",
     *       "data": {
     *         "summary": "Cape Verde's government gave its political consent to extradite Saab, leaving the final word to the Barlavento appeal court.",
     *         "actors": [
     *           {
     *             "code": "CPV.MJ",
     *             "role": "executive decision"
     *           },
     *           {
     *             "code": "CPV",
     *             "role": "state"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:alex-saab",
     *             "role": "sought"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "USA",
     *             "role": "requesting state"
     *           }
     *         ],
     *         "issues": [
     *           "alex-saab-case"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.actualites-sante.com/actualites/1356/le-gouvernement-du-cap-vert-autorise-lextradition-dalex-saab-vers-les-etats-unis-monde/",
     *             "title": "Le gouvernement du Cap-Vert autorise l'extradition d'Álex Saab vers les États-Unis",
     *             "publisher": "EFE copy (actualites-sante.com)",
     *             "published": "2020-07"
     *           }
     *         ],
     *         "person": "person:alex-saab",
     *         "requesting": "USA",
     *         "requested": "CPV"
     *       }
     *     }
     */
    ExecutiveConsentGiven: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ExecutiveConsentGiven';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description The government of the requested state agrees, apart from what its courts decide.
       * @example {
       *       "summary": "Cape Verde's government gave its political consent to extradite Saab, leaving the final word to the Barlavento appeal court.",
       *       "actors": [
       *         {
       *           "code": "CPV.MJ",
       *           "role": "executive decision"
       *         },
       *         {
       *           "code": "CPV",
       *           "role": "state"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:alex-saab",
       *           "role": "sought"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "USA",
       *           "role": "requesting state"
       *         }
       *       ],
       *       "issues": [
       *         "alex-saab-case"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.actualites-sante.com/actualites/1356/le-gouvernement-du-cap-vert-autorise-lextradition-dalex-saab-vers-les-etats-unis-monde/",
       *           "title": "Le gouvernement du Cap-Vert autorise l'extradition d'Álex Saab vers les États-Unis",
       *           "publisher": "EFE copy (actualites-sante.com)",
       *           "published": "2020-07"
       *         }
       *       ],
       *       "person": "person:alex-saab",
       *       "requesting": "USA",
       *       "requested": "CPV"
       *     }
       */
      data: {
        person?: string | null;
        requesting?: string | null;
        requested?: string | null;
        case?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
      };
    };
    /**
     * @description A court of the requested state allows the surrender, finally or subject to appeal.
     * @example {
     *       "type": "ExtraditionGranted",
     *       "occurredOn": "2021-03-17",
     *       "data": {
     *         "summary": "Cabo Verde's Supreme Court upheld Saab's surrender to the US and said the ECOWAS ruling two days earlier did not bind it.",
     *         "actors": [
     *           {
     *             "code": "CPV.SC",
     *             "role": "court"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:alex-saab"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "USA",
     *             "role": "requesting-state"
     *           }
     *         ],
     *         "issues": [
     *           "alex-saab-case"
     *         ],
     *         "stance": "rejects",
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://afro.news/2021/03/18/west-africa-cape-verdes-supreme-court-overrules-ecowas-court-approves-alex-saabs-extradition-to-u-s/",
     *             "title": "Cape Verde's Supreme Court Overrules ECOWAS Court, Approves Alex Saab's Extradition to U.S.",
     *             "publisher": "afro.news",
     *             "published": "2021-03-18"
     *           }
     *         ],
     *         "person": "person:alex-saab",
     *         "requesting": "USA",
     *         "requested": "CPV",
     *         "level": "supreme"
     *       }
     *     }
     */
    ExtraditionGranted: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ExtraditionGranted';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A court of the requested state allows the surrender, finally or subject to appeal.
       * @example {
       *       "summary": "Cabo Verde's Supreme Court upheld Saab's surrender to the US and said the ECOWAS ruling two days earlier did not bind it.",
       *       "actors": [
       *         {
       *           "code": "CPV.SC",
       *           "role": "court"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:alex-saab"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "USA",
       *           "role": "requesting-state"
       *         }
       *       ],
       *       "issues": [
       *         "alex-saab-case"
       *       ],
       *       "stance": "rejects",
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://afro.news/2021/03/18/west-africa-cape-verdes-supreme-court-overrules-ecowas-court-approves-alex-saabs-extradition-to-u-s/",
       *           "title": "Cape Verde's Supreme Court Overrules ECOWAS Court, Approves Alex Saab's Extradition to U.S.",
       *           "publisher": "afro.news",
       *           "published": "2021-03-18"
       *         }
       *       ],
       *       "person": "person:alex-saab",
       *       "requesting": "USA",
       *       "requested": "CPV",
       *       "level": "supreme"
       *     }
       */
      data: {
        /** @enum {string|null} */
        level?: 'first-instance' | 'appeal' | 'supreme' | 'constitutional' | null;
        final?: boolean | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        requesting?: string | null;
        requested?: string | null;
        case?: string | null;
      };
    };
    /**
     * @description A court of the requested state declines the surrender.
     * @example {
     *       "type": "ExtraditionDenied",
     *       "occurredOn": "2019-09-16",
     *       "data": {
     *         "summary": "Spain's National Court turned down Carvajal's extradition as politically motivated and too abstract, and released him.",
     *         "actors": [
     *           {
     *             "code": "ESP.AN",
     *             "role": "court"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:hugo-carvajal",
     *             "role": "sought"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "USA",
     *             "role": "requesting state"
     *           }
     *         ],
     *         "issues": [
     *           "charges-against-maduro"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://extraditionuk.petersandpeters.com/?p=2710",
     *             "title": "Whereabouts of Hugo Carvajal unknown after extradition ordered",
     *             "publisher": "Peters & Peters extradition blog",
     *             "published": "2019-11"
     *           }
     *         ],
     *         "person": "person:hugo-carvajal",
     *         "requesting": "USA",
     *         "requested": "ESP",
     *         "level": "first-instance"
     *       }
     *     }
     */
    ExtraditionDenied: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ExtraditionDenied';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A court of the requested state declines the surrender.
       * @example {
       *       "summary": "Spain's National Court turned down Carvajal's extradition as politically motivated and too abstract, and released him.",
       *       "actors": [
       *         {
       *           "code": "ESP.AN",
       *           "role": "court"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:hugo-carvajal",
       *           "role": "sought"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "USA",
       *           "role": "requesting state"
       *         }
       *       ],
       *       "issues": [
       *         "charges-against-maduro"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://extraditionuk.petersandpeters.com/?p=2710",
       *           "title": "Whereabouts of Hugo Carvajal unknown after extradition ordered",
       *           "publisher": "Peters & Peters extradition blog",
       *           "published": "2019-11"
       *         }
       *       ],
       *       "person": "person:hugo-carvajal",
       *       "requesting": "USA",
       *       "requested": "ESP",
       *       "level": "first-instance"
       *     }
       */
      data: {
        /** @enum {string|null} */
        level?: 'first-instance' | 'appeal' | 'supreme' | 'constitutional' | null;
        /** @description Why, in own words. */
        reason?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        requesting?: string | null;
        requested?: string | null;
        case?: string | null;
      };
    };
    /**
     * @description A decision in the case is set aside; the case goes back to where it stood.
     * @example {
     *       "type": "DecisionAnnulled",
     *       "occurredOn": "2020-10-16",
     *       "data": {
     *         "summary": "The Supreme Court partly upheld Saab's appeal and sent the case back because he had been denied closing arguments.",
     *         "actors": [
     *           {
     *             "code": "CPV.SC",
     *             "role": "court"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:alex-saab",
     *             "role": "appellant"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "CPV.APP",
     *             "role": "lower court"
     *           }
     *         ],
     *         "issues": [
     *           "alex-saab-case"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://anacao.cv/?p=117032",
     *             "title": "STJ baixa processo de Alex Saab ao Tribunal de Relação",
     *             "publisher": "A Nação (Cabo Verde)",
     *             "published": "2020-10"
     *           }
     *         ],
     *         "person": "person:alex-saab",
     *         "requesting": "USA",
     *         "requested": "CPV",
     *         "of": "2020-07-31-barlavento-court-authorises-saab-extradition"
     *       }
     *     }
     */
    DecisionAnnulled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'DecisionAnnulled';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A decision in the case is set aside; the case goes back to where it stood.
       * @example {
       *       "summary": "The Supreme Court partly upheld Saab's appeal and sent the case back because he had been denied closing arguments.",
       *       "actors": [
       *         {
       *           "code": "CPV.SC",
       *           "role": "court"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:alex-saab",
       *           "role": "appellant"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "CPV.APP",
       *           "role": "lower court"
       *         }
       *       ],
       *       "issues": [
       *         "alex-saab-case"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://anacao.cv/?p=117032",
       *           "title": "STJ baixa processo de Alex Saab ao Tribunal de Relação",
       *           "publisher": "A Nação (Cabo Verde)",
       *           "published": "2020-10"
       *         }
       *       ],
       *       "person": "person:alex-saab",
       *       "requesting": "USA",
       *       "requested": "CPV",
       *       "of": "2020-07-31-barlavento-court-authorises-saab-extradition"
       *     }
       */
      data: {
        of?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        requesting?: string | null;
        requested?: string | null;
        case?: string | null;
      };
    };
    /**
     * @description A party to the case appeals against a decision.
     * @example {
     *       "type": "AppealFiled",
     *       "occurredOn": "2020-08",
     *       "data": {
     *         "summary": "His lawyers appealed against the order of 31 July.",
     *         "actors": [
     *           {
     *             "code": "person:alex-saab",
     *             "role": "appellant"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "CPV.SC",
     *             "role": "court"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "person": "person:alex-saab",
     *         "requesting": "USA",
     *         "requested": "CPV",
     *         "court": "Supreme Court"
     *       }
     *     }
     */
    AppealFiled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'AppealFiled';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A party to the case appeals against a decision.
       * @example {
       *       "summary": "His lawyers appealed against the order of 31 July.",
       *       "actors": [
       *         {
       *           "code": "person:alex-saab",
       *           "role": "appellant"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "CPV.SC",
       *           "role": "court"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "person": "person:alex-saab",
       *       "requesting": "USA",
       *       "requested": "CPV",
       *       "court": "Supreme Court"
       *     }
       */
      data: {
        court?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        requesting?: string | null;
        requested?: string | null;
        case?: string | null;
      };
    };
    /**
     * @description An appeal in the case is decided.
     * @example {
     *       "type": "AppealDecided",
     *       "occurredOn": "2021-08-30",
     *       "data": {
     *         "summary": "Cabo Verde's Constitutional Court turned down Saab's constitutional appeal, clearing the extradition; the judgment was published on 7 September.",
     *         "actors": [
     *           {
     *             "code": "CPV.CC",
     *             "role": "court"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:alex-saab"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "USA",
     *             "role": "requesting-state"
     *           }
     *         ],
     *         "issues": [
     *           "alex-saab-case"
     *         ],
     *         "stance": "rejects",
     *         "confidence": "confirmed",
     *         "instrument": "Acórdão 39/2021",
     *         "sources": [
     *           {
     *             "url": "https://e-global.pt/noticias/lusofonia/cabo-verde/cabo-verde-tribunal-constitucional-autoriza-extradicao-de-saab-para-os-eua/",
     *             "title": "Cabo Verde: Tribunal Constitucional autoriza extradição de Saab para os EUA",
     *             "publisher": "e-Global"
     *           }
     *         ],
     *         "person": "person:alex-saab",
     *         "requesting": "USA",
     *         "requested": "CPV",
     *         "outcome": "dismissed"
     *       }
     *     }
     */
    AppealDecided: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'AppealDecided';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description An appeal in the case is decided.
       * @example {
       *       "summary": "Cabo Verde's Constitutional Court turned down Saab's constitutional appeal, clearing the extradition; the judgment was published on 7 September.",
       *       "actors": [
       *         {
       *           "code": "CPV.CC",
       *           "role": "court"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:alex-saab"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "USA",
       *           "role": "requesting-state"
       *         }
       *       ],
       *       "issues": [
       *         "alex-saab-case"
       *       ],
       *       "stance": "rejects",
       *       "confidence": "confirmed",
       *       "instrument": "Acórdão 39/2021",
       *       "sources": [
       *         {
       *           "url": "https://e-global.pt/noticias/lusofonia/cabo-verde/cabo-verde-tribunal-constitucional-autoriza-extradicao-de-saab-para-os-eua/",
       *           "title": "Cabo Verde: Tribunal Constitucional autoriza extradição de Saab para os EUA",
       *           "publisher": "e-Global"
       *         }
       *       ],
       *       "person": "person:alex-saab",
       *       "requesting": "USA",
       *       "requested": "CPV",
       *       "outcome": "dismissed"
       *     }
       */
      data: {
        /** @enum {string|null} */
        outcome?: 'allowed' | 'partly-allowed' | 'dismissed' | 'withdrawn' | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        requesting?: string | null;
        requested?: string | null;
        case?: string | null;
      };
    };
    /**
     * @description The government of the requested state declines, whatever its courts have said.
     * @example {
     *       "type": "ExtraditionRefused",
     *       "occurredOn": "2014-07-27",
     *       "data": {
     *         "summary": "By honouring Carvajal's immunity claim the Dutch foreign minister closed off the US bid to have him sent from Aruba.",
     *         "actors": [
     *           {
     *             "code": "NLD",
     *             "role": "requested state"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:hugo-carvajal",
     *             "role": "sought"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "USA",
     *             "role": "requesting state"
     *           }
     *         ],
     *         "issues": [
     *           "charges-against-maduro"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "http://www.scmp.com/news/world/article/1561245/venezuelan-diplomat-held-aruba-us-drug-charges-freed",
     *             "title": "Venezuelan diplomat held in Aruba on US drug charges freed",
     *             "publisher": "South China Morning Post",
     *             "published": "2014-07-28"
     *           }
     *         ],
     *         "person": "person:hugo-carvajal",
     *         "requesting": "USA",
     *         "requested": "ABW",
     *         "reason": "consular immunity"
     *       }
     *     }
     */
    ExtraditionRefused: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ExtraditionRefused';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description The government of the requested state declines, whatever its courts have said.
       * @example {
       *       "summary": "By honouring Carvajal's immunity claim the Dutch foreign minister closed off the US bid to have him sent from Aruba.",
       *       "actors": [
       *         {
       *           "code": "NLD",
       *           "role": "requested state"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:hugo-carvajal",
       *           "role": "sought"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "USA",
       *           "role": "requesting state"
       *         }
       *       ],
       *       "issues": [
       *         "charges-against-maduro"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "http://www.scmp.com/news/world/article/1561245/venezuelan-diplomat-held-aruba-us-drug-charges-freed",
       *           "title": "Venezuelan diplomat held in Aruba on US drug charges freed",
       *           "publisher": "South China Morning Post",
       *           "published": "2014-07-28"
       *         }
       *       ],
       *       "person": "person:hugo-carvajal",
       *       "requesting": "USA",
       *       "requested": "ABW",
       *       "reason": "consular immunity"
       *     }
       */
      data: {
        /** @description Why, in own words. */
        reason?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        requesting?: string | null;
        requested?: string | null;
        case?: string | null;
      };
    };
    /**
     * @description The requesting state promises how the person will be treated: no death penalty, a cap on the sentence.
     * @example {
     *       "type": "AssuranceGiven",
     *       "occurredOn": "2020-09-07",
     *       "data": {
     *         "summary": "Washington assured Cabo Verde that no more than one count would be tried.",
     *         "actors": [
     *           {
     *             "code": "USA",
     *             "role": "requesting state"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "CPV",
     *             "role": "requested state"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:alex-saab",
     *             "role": "sought"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "person": "person:alex-saab",
     *         "requesting": "USA",
     *         "requested": "CPV",
     *         "assurance": "trial on one count only"
     *       }
     *     }
     */
    AssuranceGiven: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'AssuranceGiven';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description The requesting state promises how the person will be treated: no death penalty, a cap on the sentence.
       * @example {
       *       "summary": "Washington assured Cabo Verde that no more than one count would be tried.",
       *       "actors": [
       *         {
       *           "code": "USA",
       *           "role": "requesting state"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "CPV",
       *           "role": "requested state"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:alex-saab",
       *           "role": "sought"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "person": "person:alex-saab",
       *       "requesting": "USA",
       *       "requested": "CPV",
       *       "assurance": "trial on one count only"
       *     }
       */
      data: {
        assurance: string;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        requesting?: string | null;
        requested?: string | null;
        case?: string | null;
      };
    };
    /**
     * @description The person is handed over. Nothing can follow in the same case.
     * @example {
     *       "type": "PersonSurrendered",
     *       "occurredOn": "2021-10-16",
     *       "data": {
     *         "summary": "Cabo Verde handed Saab to US agents on Sal and he was flown to Miami after some sixteen months in custody.",
     *         "actors": [
     *           {
     *             "code": "CPV",
     *             "role": "surrendering-state"
     *           },
     *           {
     *             "code": "USA.DOJ",
     *             "role": "receiving-authority"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:alex-saab"
     *           }
     *         ],
     *         "issues": [
     *           "alex-saab-case"
     *         ],
     *         "confidence": "confirmed",
     *         "instrument": "S.D. Fla. indictment of July 2019",
     *         "sources": [
     *           {
     *             "url": "https://sputniknews.com/20211016/venezuelan-government-to-suspend-negotiations-with-opposition-over-extradition-of-alex-saab-to-us-1089977466.html",
     *             "title": "Venezuelan Government to Suspend Negotiations With Opposition Over Extradition of Alex Saab to US",
     *             "publisher": "Sputnik",
     *             "published": "2021-10-16"
     *           }
     *         ],
     *         "person": "person:alex-saab",
     *         "requesting": "USA",
     *         "requested": "CPV",
     *         "from": "CPV",
     *         "to": "USA"
     *       }
     *     }
     */
    PersonSurrendered: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'PersonSurrendered';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description The person is handed over. Nothing can follow in the same case.
       * @example {
       *       "summary": "Cabo Verde handed Saab to US agents on Sal and he was flown to Miami after some sixteen months in custody.",
       *       "actors": [
       *         {
       *           "code": "CPV",
       *           "role": "surrendering-state"
       *         },
       *         {
       *           "code": "USA.DOJ",
       *           "role": "receiving-authority"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:alex-saab"
       *         }
       *       ],
       *       "issues": [
       *         "alex-saab-case"
       *       ],
       *       "confidence": "confirmed",
       *       "instrument": "S.D. Fla. indictment of July 2019",
       *       "sources": [
       *         {
       *           "url": "https://sputniknews.com/20211016/venezuelan-government-to-suspend-negotiations-with-opposition-over-extradition-of-alex-saab-to-us-1089977466.html",
       *           "title": "Venezuelan Government to Suspend Negotiations With Opposition Over Extradition of Alex Saab to US",
       *           "publisher": "Sputnik",
       *           "published": "2021-10-16"
       *         }
       *       ],
       *       "person": "person:alex-saab",
       *       "requesting": "USA",
       *       "requested": "CPV",
       *       "from": "CPV",
       *       "to": "USA"
       *     }
       */
      data: {
        from?: string | null;
        to?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        requesting?: string | null;
        requested?: string | null;
        case?: string | null;
      };
    };
    /**
     * @description The requesting state takes its request back.
     * @example {
     *       "type": "RequestWithdrawn",
     *       "occurredOn": "2026-06-01",
     *       "data": {
     *         "summary": "The United States took back its request.",
     *         "actors": [
     *           {
     *             "code": "USA",
     *             "role": "requesting state"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN.GOV",
     *             "role": "requested state"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:alex-saab",
     *             "role": "sought"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "person": "person:alex-saab",
     *         "requesting": "USA",
     *         "requested": "VEN"
     *       }
     *     }
     */
    RequestWithdrawn: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'RequestWithdrawn';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description The requesting state takes its request back.
       * @example {
       *       "summary": "The United States took back its request.",
       *       "actors": [
       *         {
       *           "code": "USA",
       *           "role": "requesting state"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN.GOV",
       *           "role": "requested state"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:alex-saab",
       *           "role": "sought"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "person": "person:alex-saab",
       *       "requesting": "USA",
       *       "requested": "VEN"
       *     }
       */
      data: {
        /** @description Why, in own words. */
        reason?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        requesting?: string | null;
        requested?: string | null;
        case?: string | null;
      };
    };
    /**
     * @description The case ends without a decision: a deadline passes, the person dies or leaves.
     * @example {
     *       "type": "CaseLapsed",
     *       "occurredOn": "2026-06-01",
     *       "data": {
     *         "summary": "The case lapsed when the time for a formal request had passed.",
     *         "actors": [
     *           {
     *             "code": "VEN.GOV",
     *             "role": "requested state"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:alex-saab",
     *             "role": "sought"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "USA",
     *             "role": "requesting state"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "person": "person:alex-saab",
     *         "requesting": "USA",
     *         "requested": "VEN"
     *       }
     *     }
     */
    CaseLapsed: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'CaseLapsed';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description The case ends without a decision: a deadline passes, the person dies or leaves.
       * @example {
       *       "summary": "The case lapsed when the time for a formal request had passed.",
       *       "actors": [
       *         {
       *           "code": "VEN.GOV",
       *           "role": "requested state"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:alex-saab",
       *           "role": "sought"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "USA",
       *           "role": "requesting state"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "person": "person:alex-saab",
       *       "requesting": "USA",
       *       "requested": "VEN"
       *     }
       */
      data: {
        /** @description Why, in own words. */
        reason?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        requesting?: string | null;
        requested?: string | null;
        case?: string | null;
      };
    };
    /**
     * @description A person is taken into custody.
     * @example {
     *       "type": "PersonDetained",
     *       "occurredOn": "2020-06-12",
     *       "data": {
     *         "summary": "Cape Verde detained Alex Saab on Sal island when his aircraft stopped to refuel, acting on a US request relayed through Interpol.",
     *         "actors": [
     *           {
     *             "code": "CPV",
     *             "role": "detaining state"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:alex-saab",
     *             "role": "detained"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "USA",
     *             "role": "requesting state"
     *           }
     *         ],
     *         "issues": [
     *           "alex-saab-case"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://africa.businessinsider.com/apo/colombian-businessman-charged-with-money-laundering-extradited-to-the-united-states/zct0e2r",
     *             "title": "Colombian Businessman Charged with Money Laundering Extradited (DOJ release)",
     *             "publisher": "US Department of Justice via APO / Business Insider Africa",
     *             "published": "2021-10-18"
     *           }
     *         ],
     *         "place": "Sal",
     *         "basis": "arrest"
     *       }
     *     }
     */
    PersonDetained: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'PersonDetained';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A person is taken into custody.
       * @example {
       *       "summary": "Cape Verde detained Alex Saab on Sal island when his aircraft stopped to refuel, acting on a US request relayed through Interpol.",
       *       "actors": [
       *         {
       *           "code": "CPV",
       *           "role": "detaining state"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:alex-saab",
       *           "role": "detained"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "USA",
       *           "role": "requesting state"
       *         }
       *       ],
       *       "issues": [
       *         "alex-saab-case"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://africa.businessinsider.com/apo/colombian-businessman-charged-with-money-laundering-extradited-to-the-united-states/zct0e2r",
       *           "title": "Colombian Businessman Charged with Money Laundering Extradited (DOJ release)",
       *           "publisher": "US Department of Justice via APO / Business Insider Africa",
       *           "published": "2021-10-18"
       *         }
       *       ],
       *       "place": "Sal",
       *       "basis": "arrest"
       *     }
       */
      data: {
        place?: string | null;
        /** @enum {string|null} */
        basis?: 'arrest' | 'capture' | 'house-arrest' | 'surrender' | 'other' | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        custodian?: string | null;
      };
    };
    /**
     * @description A person in custody passes from one custodian to another.
     * @example {
     *       "type": "CustodyTransferred",
     *       "occurredOn": "2026-01-03",
     *       "data": {
     *         "summary": "The military handed the detained to the Justice Department in New York.",
     *         "actors": [
     *           {
     *             "code": "USA.DOD",
     *             "role": "captor"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:nicolas-maduro",
     *             "role": "detained"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "to": "USA.DOJ"
     *       }
     *     }
     */
    CustodyTransferred: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'CustodyTransferred';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A person in custody passes from one custodian to another.
       * @example {
       *       "summary": "The military handed the detained to the Justice Department in New York.",
       *       "actors": [
       *         {
       *           "code": "USA.DOD",
       *           "role": "captor"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:nicolas-maduro",
       *           "role": "detained"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "to": "USA.DOJ"
       *     }
       */
      data: {
        to: string;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        custodian?: string | null;
      };
    };
    /**
     * @description The person stays in custody under other conditions: house arrest for a cell, or the reverse.
     * @example {
     *       "type": "CustodyRegimeChanged",
     *       "occurredOn": "2021-01-25",
     *       "data": {
     *         "summary": "Cabo Verde moved Saab from Terra Boa prison to house arrest on Sal after a Barlavento appeal court order, the time limit on his detention having run out.",
     *         "actors": [
     *           {
     *             "code": "CPV",
     *             "role": "custodian"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:alex-saab",
     *             "role": "target"
     *           }
     *         ],
     *         "issues": [
     *           "alex-saab-case"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://afro.news/2021/03/18/west-africa-cape-verdes-supreme-court-overrules-ecowas-court-approves-alex-saabs-extradition-to-u-s/",
     *             "title": "Cape Verde's Supreme Court Overrules ECOWAS Court, Approves Alex Saab's Extradition to U.S.",
     *             "publisher": "afro.news",
     *             "published": "2021-03-18"
     *           }
     *         ],
     *         "regime": "house-arrest"
     *       }
     *     }
     */
    CustodyRegimeChanged: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'CustodyRegimeChanged';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description The person stays in custody under other conditions: house arrest for a cell, or the reverse.
       * @example {
       *       "summary": "Cabo Verde moved Saab from Terra Boa prison to house arrest on Sal after a Barlavento appeal court order, the time limit on his detention having run out.",
       *       "actors": [
       *         {
       *           "code": "CPV",
       *           "role": "custodian"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:alex-saab",
       *           "role": "target"
       *         }
       *       ],
       *       "issues": [
       *         "alex-saab-case"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://afro.news/2021/03/18/west-africa-cape-verdes-supreme-court-overrules-ecowas-court-approves-alex-saabs-extradition-to-u-s/",
       *           "title": "Cape Verde's Supreme Court Overrules ECOWAS Court, Approves Alex Saab's Extradition to U.S.",
       *           "publisher": "afro.news",
       *           "published": "2021-03-18"
       *         }
       *       ],
       *       "regime": "house-arrest"
       *     }
       */
      data: {
        /** @enum {string} */
        regime: 'prison' | 'house-arrest' | 'hospital' | 'conditional-liberty';
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        custodian?: string | null;
      };
    };
    /**
     * @description A person in custody goes free.
     * @example {
     *       "type": "PersonReleased",
     *       "occurredOn": "2023-12-20",
     *       "data": {
     *         "summary": "Biden granted Saab clemency and he flew to Caracas, where Maduro received him at Miraflores, in a Qatar-brokered exchange.",
     *         "actors": [
     *           {
     *             "code": "USA.PRES",
     *             "role": "author"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:alex-saab"
     *           }
     *         ],
     *         "issues": [
     *           "alex-saab-case"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.kenw.org/npr-news/2023-12-20/u-s-strikes-prisoner-swap-deal-with-venezuela-plus-extradition-of-fat-leonard",
     *             "title": "U.S. strikes prisoner swap deal with Venezuela, plus extradition of \"Fat Leonard\"",
     *             "publisher": "KENW (NPR)",
     *             "published": "2023-12-20"
     *           }
     *         ],
     *         "how": "exchange",
     *         "linked": [
     *           "2023-12-20-ten-americans-freed"
     *         ]
     *       }
     *     }
     */
    PersonReleased: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'PersonReleased';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A person in custody goes free.
       * @example {
       *       "summary": "Biden granted Saab clemency and he flew to Caracas, where Maduro received him at Miraflores, in a Qatar-brokered exchange.",
       *       "actors": [
       *         {
       *           "code": "USA.PRES",
       *           "role": "author"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:alex-saab"
       *         }
       *       ],
       *       "issues": [
       *         "alex-saab-case"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.kenw.org/npr-news/2023-12-20/u-s-strikes-prisoner-swap-deal-with-venezuela-plus-extradition-of-fat-leonard",
       *           "title": "U.S. strikes prisoner swap deal with Venezuela, plus extradition of \"Fat Leonard\"",
       *           "publisher": "KENW (NPR)",
       *           "published": "2023-12-20"
       *         }
       *       ],
       *       "how": "exchange",
       *       "linked": [
       *         "2023-12-20-ten-americans-freed"
       *       ]
       *     }
       */
      data: {
        /** @enum {string|null} */
        how?:
          | 'exchange'
          | 'clemency'
          | 'amnesty'
          | 'gesture'
          | 'bail'
          | 'court-order'
          | 'served'
          | 'acquitted'
          | 'escape'
          | 'other'
          | null;
        linked?: string[] | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        custodian?: string | null;
      };
    };
    /**
     * @description A prosecutor charges somebody, or a court orders an arrest on an accusation.
     * @example {
     *       "type": "ChargesFiled",
     *       "occurredOn": "2019-07-25",
     *       "data": {
     *         "summary": "A Miami grand jury charged Alex Saab and Álvaro Pulido with eight money-laundering counts over an alleged currency and bribery scheme.",
     *         "actors": [
     *           {
     *             "code": "USA.DOJ",
     *             "role": "prosecutor"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:alex-saab",
     *             "role": "defendant"
     *           },
     *           {
     *             "code": "person:alvaro-pulido",
     *             "role": "defendant"
     *           }
     *         ],
     *         "issues": [
     *           "alex-saab-case"
     *         ],
     *         "confidence": "confirmed",
     *         "instrument": "1:19-cr-20450 (S.D. Fla.)",
     *         "quantity": {
     *           "value": 350000000,
     *           "unit": "USD forfeiture sought (over)"
     *         },
     *         "sources": [
     *           {
     *             "url": "https://docslib.org/doc/5059051/19-cr-20450-scola-united-states-of-america-plain",
     *             "title": "US response in opposition, 19-cr-20450 (S.D. Fla.), Doc. 24",
     *             "publisher": "US District Court S.D. Fla. via DocsLib",
     *             "published": "2021-02-22"
     *           }
     *         ],
     *         "docket": "us-sdfla-1-19-cr-20450",
     *         "counts": [
     *           "1",
     *           "2",
     *           "3",
     *           "4",
     *           "5",
     *           "6",
     *           "7",
     *           "8"
     *         ]
     *       }
     *     }
     */
    ChargesFiled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ChargesFiled';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A prosecutor charges somebody, or a court orders an arrest on an accusation.
       * @example {
       *       "summary": "A Miami grand jury charged Alex Saab and Álvaro Pulido with eight money-laundering counts over an alleged currency and bribery scheme.",
       *       "actors": [
       *         {
       *           "code": "USA.DOJ",
       *           "role": "prosecutor"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:alex-saab",
       *           "role": "defendant"
       *         },
       *         {
       *           "code": "person:alvaro-pulido",
       *           "role": "defendant"
       *         }
       *       ],
       *       "issues": [
       *         "alex-saab-case"
       *       ],
       *       "confidence": "confirmed",
       *       "instrument": "1:19-cr-20450 (S.D. Fla.)",
       *       "quantity": {
       *         "value": 350000000,
       *         "unit": "USD forfeiture sought (over)"
       *       },
       *       "sources": [
       *         {
       *           "url": "https://docslib.org/doc/5059051/19-cr-20450-scola-united-states-of-america-plain",
       *           "title": "US response in opposition, 19-cr-20450 (S.D. Fla.), Doc. 24",
       *           "publisher": "US District Court S.D. Fla. via DocsLib",
       *           "published": "2021-02-22"
       *         }
       *       ],
       *       "docket": "us-sdfla-1-19-cr-20450",
       *       "counts": [
       *         "1",
       *         "2",
       *         "3",
       *         "4",
       *         "5",
       *         "6",
       *         "7",
       *         "8"
       *       ]
       *     }
       */
      data: {
        counts?: string[] | null;
        sealed?: boolean | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        docket?: string | null;
        prosecuting?: string | null;
      };
    };
    /**
     * @description Charges filed in secret are made public.
     * @example {
     *       "type": "IndictmentUnsealed",
     *       "occurredOn": "2014-07-24",
     *       "data": {
     *         "summary": "US prosecutors unsealed a May 2013 indictment accusing Carvajal of shielding drug shipments of Colombian traffickers.",
     *         "actors": [
     *           {
     *             "code": "USA.DOJ",
     *             "role": "prosecutor"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:hugo-carvajal",
     *             "role": "defendant"
     *           }
     *         ],
     *         "issues": [
     *           "charges-against-maduro"
     *         ],
     *         "confidence": "single-source",
     *         "sources": [
     *           {
     *             "url": "https://www.yahoo.com/news/venezuelan-ex-intel-chief-sought-us-freed-aruba-024901299.html?ref=gs",
     *             "title": "Aruba frees Venezuelan wanted on US drug charges",
     *             "publisher": "AFP via Yahoo",
     *             "published": "2014-07-27"
     *           }
     *         ]
     *       }
     *     }
     */
    IndictmentUnsealed: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'IndictmentUnsealed';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Charges filed in secret are made public.
       * @example {
       *       "summary": "US prosecutors unsealed a May 2013 indictment accusing Carvajal of shielding drug shipments of Colombian traffickers.",
       *       "actors": [
       *         {
       *           "code": "USA.DOJ",
       *           "role": "prosecutor"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:hugo-carvajal",
       *           "role": "defendant"
       *         }
       *       ],
       *       "issues": [
       *         "charges-against-maduro"
       *       ],
       *       "confidence": "single-source",
       *       "sources": [
       *         {
       *           "url": "https://www.yahoo.com/news/venezuelan-ex-intel-chief-sought-us-freed-aruba-024901299.html?ref=gs",
       *           "title": "Aruba frees Venezuelan wanted on US drug charges",
       *           "publisher": "AFP via Yahoo",
       *           "published": "2014-07-27"
       *         }
       *       ]
       *     }
       */
      data: {
        counts?: string[] | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        docket?: string | null;
        prosecuting?: string | null;
      };
    };
    /**
     * @description New charges take the place of those filed before.
     * @example {
     *       "type": "IndictmentSuperseded",
     *       "occurredOn": "2026-01-03",
     *       "data": {
     *         "summary": "The Justice Department unsealed a four-count superseding indictment naming Maduro, Flores and four others.",
     *         "actors": [
     *           {
     *             "code": "USA.DOJ",
     *             "role": "unsealed"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:nicolas-maduro"
     *           },
     *           {
     *             "code": "person:cilia-flores"
     *           },
     *           {
     *             "code": "person:diosdado-cabello"
     *           },
     *           {
     *             "code": "person:nicolas-maduro-guerra"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "org:tren-de-aragua"
     *           }
     *         ],
     *         "issues": [
     *           "charges-against-maduro"
     *         ],
     *         "confidence": "confirmed",
     *         "instrument": "S.D.N.Y. superseding indictment (drug and weapons counts)",
     *         "quantity": {
     *           "value": 6,
     *           "unit": "defendants"
     *         },
     *         "sources": [
     *           {
     *             "url": "https://www.lawfaremedia.org/article/justice-department-unseals-superseding-indictment-in-maduro-case",
     *             "title": "Justice Department Unseals Superseding Indictment in Maduro Case",
     *             "publisher": "Lawfare",
     *             "published": "2026-01-03"
     *           }
     *         ]
     *       }
     *     }
     */
    IndictmentSuperseded: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'IndictmentSuperseded';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description New charges take the place of those filed before.
       * @example {
       *       "summary": "The Justice Department unsealed a four-count superseding indictment naming Maduro, Flores and four others.",
       *       "actors": [
       *         {
       *           "code": "USA.DOJ",
       *           "role": "unsealed"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:nicolas-maduro"
       *         },
       *         {
       *           "code": "person:cilia-flores"
       *         },
       *         {
       *           "code": "person:diosdado-cabello"
       *         },
       *         {
       *           "code": "person:nicolas-maduro-guerra"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "org:tren-de-aragua"
       *         }
       *       ],
       *       "issues": [
       *         "charges-against-maduro"
       *       ],
       *       "confidence": "confirmed",
       *       "instrument": "S.D.N.Y. superseding indictment (drug and weapons counts)",
       *       "quantity": {
       *         "value": 6,
       *         "unit": "defendants"
       *       },
       *       "sources": [
       *         {
       *           "url": "https://www.lawfaremedia.org/article/justice-department-unseals-superseding-indictment-in-maduro-case",
       *           "title": "Justice Department Unseals Superseding Indictment in Maduro Case",
       *           "publisher": "Lawfare",
       *           "published": "2026-01-03"
       *         }
       *       ]
       *     }
       */
      data: {
        counts?: string[] | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        docket?: string | null;
        prosecuting?: string | null;
      };
    };
    /**
     * @description Charges, or some counts of them, are dropped.
     * @example {
     *       "type": "ChargesDismissed",
     *       "occurredOn": "2021-11-01",
     *       "data": {
     *         "summary": "Judge Scola dismissed seven of eight counts against Saab at the prosecutors' request, honouring a sentencing assurance given to Cabo Verde.",
     *         "actors": [
     *           {
     *             "code": "USA.DOJ",
     *             "role": "movant"
     *           },
     *           {
     *             "code": "USA.SDFL",
     *             "role": "court"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:alex-saab"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "CPV",
     *             "role": "subject"
     *           }
     *         ],
     *         "issues": [
     *           "alex-saab-case"
     *         ],
     *         "confidence": "confirmed",
     *         "quantity": {
     *           "value": 7,
     *           "unit": "counts dismissed"
     *         },
     *         "sources": [
     *           {
     *             "url": "https://aldianews.com/articles/politics/florida-judge-drops-seven-eight-charges-against-alex-saab/67729",
     *             "title": "Florida Judge Drops Seven of Eight Charges Against Alex Saab",
     *             "publisher": "Al Día News",
     *             "published": "2021-11-01"
     *           }
     *         ],
     *         "docket": "us-sdfla-1-19-cr-20450",
     *         "counts": [
     *           "2",
     *           "3",
     *           "4",
     *           "5",
     *           "6",
     *           "7",
     *           "8"
     *         ]
     *       }
     *     }
     */
    ChargesDismissed: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ChargesDismissed';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Charges, or some counts of them, are dropped.
       * @example {
       *       "summary": "Judge Scola dismissed seven of eight counts against Saab at the prosecutors' request, honouring a sentencing assurance given to Cabo Verde.",
       *       "actors": [
       *         {
       *           "code": "USA.DOJ",
       *           "role": "movant"
       *         },
       *         {
       *           "code": "USA.SDFL",
       *           "role": "court"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:alex-saab"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "CPV",
       *           "role": "subject"
       *         }
       *       ],
       *       "issues": [
       *         "alex-saab-case"
       *       ],
       *       "confidence": "confirmed",
       *       "quantity": {
       *         "value": 7,
       *         "unit": "counts dismissed"
       *       },
       *       "sources": [
       *         {
       *           "url": "https://aldianews.com/articles/politics/florida-judge-drops-seven-eight-charges-against-alex-saab/67729",
       *           "title": "Florida Judge Drops Seven of Eight Charges Against Alex Saab",
       *           "publisher": "Al Día News",
       *           "published": "2021-11-01"
       *         }
       *       ],
       *       "docket": "us-sdfla-1-19-cr-20450",
       *       "counts": [
       *         "2",
       *         "3",
       *         "4",
       *         "5",
       *         "6",
       *         "7",
       *         "8"
       *       ]
       *     }
       */
      data: {
        counts?: string[] | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        docket?: string | null;
        prosecuting?: string | null;
      };
    };
    /**
     * @description A defendant answers the charges.
     * @example {
     *       "type": "PleaEntered",
     *       "occurredOn": "2021-11-15",
     *       "data": {
     *         "summary": "Saab pleaded not guilty in Miami to the one remaining count of conspiracy to launder money.",
     *         "actors": [
     *           {
     *             "code": "person:alex-saab",
     *             "role": "defendant"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:alex-saab",
     *             "role": "subject"
     *           }
     *         ],
     *         "issues": [
     *           "alex-saab-case"
     *         ],
     *         "stance": "denies",
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.bullfrag.com/alex-saab-pleads-not-guilty-to-money-laundering-in-the-united-states/",
     *             "title": "Alex Saab pleads not guilty to money laundering in the United States",
     *             "publisher": "Bullfrag",
     *             "published": "2021-11-15"
     *           }
     *         ],
     *         "docket": "us-sdfla-1-19-cr-20450",
     *         "plea": "not-guilty"
     *       }
     *     }
     */
    PleaEntered: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'PleaEntered';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A defendant answers the charges.
       * @example {
       *       "summary": "Saab pleaded not guilty in Miami to the one remaining count of conspiracy to launder money.",
       *       "actors": [
       *         {
       *           "code": "person:alex-saab",
       *           "role": "defendant"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:alex-saab",
       *           "role": "subject"
       *         }
       *       ],
       *       "issues": [
       *         "alex-saab-case"
       *       ],
       *       "stance": "denies",
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.bullfrag.com/alex-saab-pleads-not-guilty-to-money-laundering-in-the-united-states/",
       *           "title": "Alex Saab pleads not guilty to money laundering in the United States",
       *           "publisher": "Bullfrag",
       *           "published": "2021-11-15"
       *         }
       *       ],
       *       "docket": "us-sdfla-1-19-cr-20450",
       *       "plea": "not-guilty"
       *     }
       */
      data: {
        /** @enum {string} */
        plea: 'guilty' | 'not-guilty' | 'no-contest';
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        docket?: string | null;
        prosecuting?: string | null;
      };
    };
    /**
     * @description A court or a jury finds for or against the defendant.
     * @example {
     *       "type": "VerdictReached",
     *       "occurredOn": "2016-11-18",
     *       "data": {
     *         "summary": "A New York jury found the two nephews guilty of conspiring to bring cocaine into the United States.",
     *         "actors": [
     *           {
     *             "code": "USA.SDNY"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:efrain-campo-flores",
     *             "role": "convicted"
     *           },
     *           {
     *             "code": "person:franqui-flores",
     *             "role": "convicted"
     *           }
     *         ],
     *         "issues": [
     *           "charges-against-maduro"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "http://www.southernpulse.com/pulses/2016/11/23/nephews-of-venezuelas-first-lady-found-guilty-of-cocaine-trafficking",
     *             "title": "Nephews of Venezuela's first lady found guilty of cocaine trafficking",
     *             "publisher": "Southern Pulse",
     *             "published": "2016-11-23"
     *           }
     *         ],
     *         "verdict": "guilty"
     *       }
     *     }
     */
    VerdictReached: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'VerdictReached';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A court or a jury finds for or against the defendant.
       * @example {
       *       "summary": "A New York jury found the two nephews guilty of conspiring to bring cocaine into the United States.",
       *       "actors": [
       *         {
       *           "code": "USA.SDNY"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:efrain-campo-flores",
       *           "role": "convicted"
       *         },
       *         {
       *           "code": "person:franqui-flores",
       *           "role": "convicted"
       *         }
       *       ],
       *       "issues": [
       *         "charges-against-maduro"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "http://www.southernpulse.com/pulses/2016/11/23/nephews-of-venezuelas-first-lady-found-guilty-of-cocaine-trafficking",
       *           "title": "Nephews of Venezuela's first lady found guilty of cocaine trafficking",
       *           "publisher": "Southern Pulse",
       *           "published": "2016-11-23"
       *         }
       *       ],
       *       "verdict": "guilty"
       *     }
       */
      data: {
        /** @enum {string} */
        verdict: 'guilty' | 'not-guilty' | 'mixed';
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        docket?: string | null;
        prosecuting?: string | null;
      };
    };
    /**
     * @description A court says what the convicted must bear, or confirms it on appeal.
     * @example {
     *       "type": "SentenceImposed",
     *       "occurredOn": "2017-12-14",
     *       "data": {
     *         "summary": "Judge Paul Crotty gave each nephew 18 years in prison and a $50,000 fine.",
     *         "actors": [
     *           {
     *             "code": "USA.SDNY"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:efrain-campo-flores",
     *             "role": "sentenced"
     *           },
     *           {
     *             "code": "person:franqui-flores",
     *             "role": "sentenced"
     *           }
     *         ],
     *         "issues": [
     *           "charges-against-maduro"
     *         ],
     *         "confidence": "confirmed",
     *         "quantity": {
     *           "value": 18,
     *           "unit": "years"
     *         },
     *         "sources": [
     *           {
     *             "url": "https://diariodigital.com.do/2017/12/14/familiares-nicolas-maduro-condenados-nueva-york.html",
     *             "title": "Familiares de Nicolás Maduro condenados en Nueva York",
     *             "publisher": "Diario Digital RD",
     *             "published": "2017-12-14"
     *           }
     *         ],
     *         "sentence": "18 years and a fine of $50,000"
     *       }
     *     }
     */
    SentenceImposed: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'SentenceImposed';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A court says what the convicted must bear, or confirms it on appeal.
       * @example {
       *       "summary": "Judge Paul Crotty gave each nephew 18 years in prison and a $50,000 fine.",
       *       "actors": [
       *         {
       *           "code": "USA.SDNY"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:efrain-campo-flores",
       *           "role": "sentenced"
       *         },
       *         {
       *           "code": "person:franqui-flores",
       *           "role": "sentenced"
       *         }
       *       ],
       *       "issues": [
       *         "charges-against-maduro"
       *       ],
       *       "confidence": "confirmed",
       *       "quantity": {
       *         "value": 18,
       *         "unit": "years"
       *       },
       *       "sources": [
       *         {
       *           "url": "https://diariodigital.com.do/2017/12/14/familiares-nicolas-maduro-condenados-nueva-york.html",
       *           "title": "Familiares de Nicolás Maduro condenados en Nueva York",
       *           "publisher": "Diario Digital RD",
       *           "published": "2017-12-14"
       *         }
       *       ],
       *       "sentence": "18 years and a fine of $50,000"
       *     }
       */
      data: {
        sentence?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        docket?: string | null;
        prosecuting?: string | null;
      };
    };
    /**
     * @description A head of state pardons, commutes or ends a prosecution by grace.
     * @example {
     *       "type": "ClemencyGranted",
     *       "occurredOn": "2023-12-20",
     *       "data": {
     *         "summary": "Biden granted Saab clemency and he flew to Caracas, where Maduro received him at Miraflores, in a Qatar-brokered exchange.",
     *         "actors": [
     *           {
     *             "code": "USA.PRES",
     *             "role": "author"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:alex-saab"
     *           }
     *         ],
     *         "issues": [
     *           "alex-saab-case"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.kenw.org/npr-news/2023-12-20/u-s-strikes-prisoner-swap-deal-with-venezuela-plus-extradition-of-fat-leonard",
     *             "title": "U.S. strikes prisoner swap deal with Venezuela, plus extradition of \"Fat Leonard\"",
     *             "publisher": "KENW (NPR)",
     *             "published": "2023-12-20"
     *           }
     *         ]
     *       }
     *     }
     */
    ClemencyGranted: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ClemencyGranted';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A head of state pardons, commutes or ends a prosecution by grace.
       * @example {
       *       "summary": "Biden granted Saab clemency and he flew to Caracas, where Maduro received him at Miraflores, in a Qatar-brokered exchange.",
       *       "actors": [
       *         {
       *           "code": "USA.PRES",
       *           "role": "author"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:alex-saab"
       *         }
       *       ],
       *       "issues": [
       *         "alex-saab-case"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.kenw.org/npr-news/2023-12-20/u-s-strikes-prisoner-swap-deal-with-venezuela-plus-extradition-of-fat-leonard",
       *           "title": "U.S. strikes prisoner swap deal with Venezuela, plus extradition of \"Fat Leonard\"",
       *           "publisher": "KENW (NPR)",
       *           "published": "2023-12-20"
       *         }
       *       ]
       *     }
       */
      data: {
        /** @enum {string|null} */
        form?: 'pardon' | 'commutation' | 'amnesty' | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        docket?: string | null;
        prosecuting?: string | null;
      };
    };
    /**
     * @description A reward is offered for what leads to an arrest or conviction.
     * @example {
     *       "type": "RewardOffered",
     *       "occurredOn": "2020-03-26",
     *       "data": {
     *         "summary": "The State Department offered up to $15 million for information leading to Maduro's arrest or conviction and $10 million for several others.",
     *         "actors": [
     *           {
     *             "code": "USA.STATE",
     *             "role": "offeror"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "person:nicolas-maduro",
     *             "role": "subject"
     *           },
     *           {
     *             "code": "person:diosdado-cabello",
     *             "role": "subject"
     *           },
     *           {
     *             "code": "person:tareck-el-aissami",
     *             "role": "subject"
     *           }
     *         ],
     *         "issues": [
     *           "charges-against-maduro"
     *         ],
     *         "stance": "offers",
     *         "confidence": "confirmed",
     *         "quantity": {
     *           "value": 15000000,
     *           "unit": "USD"
     *         },
     *         "sources": [
     *           {
     *             "url": "https://dialogo-americas.com/articles/us-charges-maduro-with-drug-trafficking-offers-15-million-reward-for-information-leading-to-his-capture/",
     *             "title": "US Charges Maduro with Drug Trafficking, Offers $15 Million Reward",
     *             "publisher": "Diálogo Américas (SOUTHCOM)",
     *             "published": "2020-04-01"
     *           }
     *         ],
     *         "amount": {
     *           "value": 15000000,
     *           "unit": "USD"
     *         }
     *       }
     *     }
     */
    RewardOffered: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'RewardOffered';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A reward is offered for what leads to an arrest or conviction.
       * @example {
       *       "summary": "The State Department offered up to $15 million for information leading to Maduro's arrest or conviction and $10 million for several others.",
       *       "actors": [
       *         {
       *           "code": "USA.STATE",
       *           "role": "offeror"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "person:nicolas-maduro",
       *           "role": "subject"
       *         },
       *         {
       *           "code": "person:diosdado-cabello",
       *           "role": "subject"
       *         },
       *         {
       *           "code": "person:tareck-el-aissami",
       *           "role": "subject"
       *         }
       *       ],
       *       "issues": [
       *         "charges-against-maduro"
       *       ],
       *       "stance": "offers",
       *       "confidence": "confirmed",
       *       "quantity": {
       *         "value": 15000000,
       *         "unit": "USD"
       *       },
       *       "sources": [
       *         {
       *           "url": "https://dialogo-americas.com/articles/us-charges-maduro-with-drug-trafficking-offers-15-million-reward-for-information-leading-to-his-capture/",
       *           "title": "US Charges Maduro with Drug Trafficking, Offers $15 Million Reward",
       *           "publisher": "Diálogo Américas (SOUTHCOM)",
       *           "published": "2020-04-01"
       *         }
       *       ],
       *       "amount": {
       *         "value": 15000000,
       *         "unit": "USD"
       *       }
       *     }
       */
      data: {
        amount?: {
          value: number;
          unit: string;
        } | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        person?: string | null;
        docket?: string | null;
        prosecuting?: string | null;
      };
    };
    /**
     * @description A state breaks off diplomatic relations with another, or puts them on hold.
     * @example {
     *       "type": "RelationsSevered",
     *       "occurredOn": "2019-01-23",
     *       "data": {
     *         "summary": "After Washington recognised Guaidó, Maduro broke diplomatic relations with the United States and gave its diplomats 72 hours to leave.",
     *         "actors": [
     *           {
     *             "code": "VEN.PRES",
     *             "role": "actor"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "USA",
     *             "role": "target"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:nicolas-maduro",
     *             "role": "speaker"
     *           }
     *         ],
     *         "issues": [
     *           "presidency-legitimacy"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://naaju.com/ukraine/maduro-broke-off-diplomatic-relations-with-the-united-states",
     *             "title": "Maduro broke off diplomatic relations with the United States",
     *             "publisher": "naaju.com"
     *           }
     *         ],
     *         "between": [
     *           "VEN",
     *           "USA"
     *         ]
     *       }
     *     }
     */
    RelationsSevered: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'RelationsSevered';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A state breaks off diplomatic relations with another, or puts them on hold.
       * @example {
       *       "summary": "After Washington recognised Guaidó, Maduro broke diplomatic relations with the United States and gave its diplomats 72 hours to leave.",
       *       "actors": [
       *         {
       *           "code": "VEN.PRES",
       *           "role": "actor"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "USA",
       *           "role": "target"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:nicolas-maduro",
       *           "role": "speaker"
       *         }
       *       ],
       *       "issues": [
       *         "presidency-legitimacy"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://naaju.com/ukraine/maduro-broke-off-diplomatic-relations-with-the-united-states",
       *           "title": "Maduro broke off diplomatic relations with the United States",
       *           "publisher": "naaju.com"
       *         }
       *       ],
       *       "between": [
       *         "VEN",
       *         "USA"
       *       ]
       *     }
       */
      data: {
        /** @description Why, in own words. */
        reason?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        between?: string[] | null;
      };
    };
    /**
     * @description Diplomatic relations are taken up again, fully or step by step.
     * @example {
     *       "type": "RelationsRestored",
     *       "occurredOn": "2026-03-05",
     *       "data": {
     *         "summary": "Washington and Venezuela's interim authorities agreed to resume diplomatic and consular relations; Caracas confirmed.",
     *         "actors": [
     *           {
     *             "code": "USA.STATE",
     *             "role": "party"
     *           },
     *           {
     *             "code": "VEN.MFA",
     *             "role": "party"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:delcy-rodriguez"
     *           }
     *         ],
     *         "issues": [
     *           "dialogue-and-negotiation"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.devdiscourse.com/article/law-order/3827897-update-1-us-venezuela-agree-to-re-establish-diplomatic-and-consular-relations",
     *             "title": "US, Venezuela agree to re-establish diplomatic and consular relations",
     *             "publisher": "Reuters via Devdiscourse",
     *             "published": "2026-03-06"
     *           }
     *         ],
     *         "between": [
     *           "USA",
     *           "VEN"
     *         ],
     *         "extent": "diplomatic"
     *       }
     *     }
     */
    RelationsRestored: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'RelationsRestored';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Diplomatic relations are taken up again, fully or step by step.
       * @example {
       *       "summary": "Washington and Venezuela's interim authorities agreed to resume diplomatic and consular relations; Caracas confirmed.",
       *       "actors": [
       *         {
       *           "code": "USA.STATE",
       *           "role": "party"
       *         },
       *         {
       *           "code": "VEN.MFA",
       *           "role": "party"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:delcy-rodriguez"
       *         }
       *       ],
       *       "issues": [
       *         "dialogue-and-negotiation"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.devdiscourse.com/article/law-order/3827897-update-1-us-venezuela-agree-to-re-establish-diplomatic-and-consular-relations",
       *           "title": "US, Venezuela agree to re-establish diplomatic and consular relations",
       *           "publisher": "Reuters via Devdiscourse",
       *           "published": "2026-03-06"
       *         }
       *       ],
       *       "between": [
       *         "USA",
       *         "VEN"
       *       ],
       *       "extent": "diplomatic"
       *     }
       */
      data: {
        /** @enum {string|null} */
        extent?: 'full' | 'diplomatic' | 'consular' | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        between?: string[] | null;
      };
    };
    /**
     * @description A state orders an envoy or a mission out, or declares them unwelcome.
     * @example {
     *       "type": "EnvoyExpelled",
     *       "occurredOn": "2008-09-11",
     *       "data": {
     *         "summary": "Chávez ordered US Ambassador Patrick Duddy out within 72 hours, partly in solidarity with Bolivia, and recalled his own envoy.",
     *         "actors": [
     *           {
     *             "code": "VEN.PRES",
     *             "role": "actor"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "USA",
     *             "role": "target"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:hugo-chavez",
     *             "role": "decision-maker"
     *           },
     *           {
     *             "code": "person:patrick-duddy",
     *             "role": "expelled"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "http://usatoday30.usatoday.com/news/world/2008-09-11-venezuela_N.htm",
     *             "title": "Chavez orders U.S. ambassador to leave Venezuela",
     *             "publisher": "AP via USA Today",
     *             "published": "2008-09-11"
     *           }
     *         ],
     *         "envoy": "person:patrick-duddy"
     *       }
     *     }
     */
    EnvoyExpelled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'EnvoyExpelled';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A state orders an envoy or a mission out, or declares them unwelcome.
       * @example {
       *       "summary": "Chávez ordered US Ambassador Patrick Duddy out within 72 hours, partly in solidarity with Bolivia, and recalled his own envoy.",
       *       "actors": [
       *         {
       *           "code": "VEN.PRES",
       *           "role": "actor"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "USA",
       *           "role": "target"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:hugo-chavez",
       *           "role": "decision-maker"
       *         },
       *         {
       *           "code": "person:patrick-duddy",
       *           "role": "expelled"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "http://usatoday30.usatoday.com/news/world/2008-09-11-venezuela_N.htm",
       *           "title": "Chavez orders U.S. ambassador to leave Venezuela",
       *           "publisher": "AP via USA Today",
       *           "published": "2008-09-11"
       *         }
       *       ],
       *       "envoy": "person:patrick-duddy"
       *     }
       */
      data: {
        envoy?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        between?: string[] | null;
      };
    };
    /**
     * @description An embassy or consulate stops working.
     * @example {
     *       "type": "EmbassyClosed",
     *       "occurredOn": "2025-10-13",
     *       "data": {
     *         "summary": "Caracas announced it was closing its embassies in Norway and Australia and opening new ones in Burkina Faso and Zimbabwe.",
     *         "actors": [
     *           {
     *             "code": "VEN.GOV",
     *             "role": "announced"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "NOR"
     *           },
     *           {
     *             "code": "AUS"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "BFA"
     *           },
     *           {
     *             "code": "ZWE"
     *           }
     *         ],
     *         "confidence": "single-source",
     *         "sources": [
     *           {
     *             "url": "https://gvwire.com/2025/10/13/venezuela-announces-closure-of-embassies-in-norway-australia",
     *             "title": "Venezuela Announces Closure of Embassies in Norway, Australia",
     *             "publisher": "Reuters via GV Wire",
     *             "published": "2025-10-13"
     *           }
     *         ],
     *         "place": "Oslo"
     *       }
     *     }
     */
    EmbassyClosed: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'EmbassyClosed';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description An embassy or consulate stops working.
       * @example {
       *       "summary": "Caracas announced it was closing its embassies in Norway and Australia and opening new ones in Burkina Faso and Zimbabwe.",
       *       "actors": [
       *         {
       *           "code": "VEN.GOV",
       *           "role": "announced"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "NOR"
       *         },
       *         {
       *           "code": "AUS"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "BFA"
       *         },
       *         {
       *           "code": "ZWE"
       *         }
       *       ],
       *       "confidence": "single-source",
       *       "sources": [
       *         {
       *           "url": "https://gvwire.com/2025/10/13/venezuela-announces-closure-of-embassies-in-norway-australia",
       *           "title": "Venezuela Announces Closure of Embassies in Norway, Australia",
       *           "publisher": "Reuters via GV Wire",
       *           "published": "2025-10-13"
       *         }
       *       ],
       *       "place": "Oslo"
       *     }
       */
      data: {
        place?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        between?: string[] | null;
      };
    };
    /**
     * @description An embassy or consulate works again.
     * @example {
     *       "type": "EmbassyReopened",
     *       "occurredOn": "2026-03~",
     *       "data": {
     *         "summary": "The State Department announced that normal operations had resumed at the embassy in Caracas after seven years.",
     *         "actors": [
     *           {
     *             "code": "USA.STATE",
     *             "role": "announced"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN"
     *           }
     *         ],
     *         "issues": [
     *           "dialogue-and-negotiation"
     *         ],
     *         "confidence": "single-source",
     *         "sources": [
     *           {
     *             "url": "https://deepoints.com/u-s-reopens-long-closed-embassy-in-venezuela-months-after-military-operation-to-remove-maduro/",
     *             "title": "U.S. reopens long-closed embassy in Venezuela",
     *             "publisher": "Associated Press repost"
     *           }
     *         ],
     *         "place": "Caracas"
     *       }
     *     }
     */
    EmbassyReopened: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'EmbassyReopened';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description An embassy or consulate works again.
       * @example {
       *       "summary": "The State Department announced that normal operations had resumed at the embassy in Caracas after seven years.",
       *       "actors": [
       *         {
       *           "code": "USA.STATE",
       *           "role": "announced"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN"
       *         }
       *       ],
       *       "issues": [
       *         "dialogue-and-negotiation"
       *       ],
       *       "confidence": "single-source",
       *       "sources": [
       *         {
       *           "url": "https://deepoints.com/u-s-reopens-long-closed-embassy-in-venezuela-months-after-military-operation-to-remove-maduro/",
       *           "title": "U.S. reopens long-closed embassy in Venezuela",
       *           "publisher": "Associated Press repost"
       *         }
       *       ],
       *       "place": "Caracas"
       *     }
       */
      data: {
        place?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        between?: string[] | null;
      };
    };
    /**
     * @description A state names or receives an ambassador or another envoy.
     * @example {
     *       "type": "EnvoyAccredited",
     *       "occurredOn": "2022-08-28",
     *       "data": {
     *         "summary": "Colombia and Venezuela exchanged ambassadors for the first time since 2019, Benedetti landing in Caracas and Plasencia in Bogotá.",
     *         "actors": [
     *           {
     *             "code": "COL",
     *             "role": "author"
     *           },
     *           {
     *             "code": "VEN",
     *             "role": "author"
     *           }
     *         ],
     *         "issues": [
     *           "presidency-legitimacy"
     *         ],
     *         "stance": "supports",
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.aljazeera.com/news/2022/8/29/venezuela-colombia-restore-full-diplomatic-ties",
     *             "title": "Colombia, Venezuela restore full diplomatic relations",
     *             "publisher": "Al Jazeera",
     *             "published": "2022-08-29"
     *           }
     *         ],
     *         "between": [
     *           "COL",
     *           "VEN"
     *         ]
     *       }
     *     }
     */
    EnvoyAccredited: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'EnvoyAccredited';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A state names or receives an ambassador or another envoy.
       * @example {
       *       "summary": "Colombia and Venezuela exchanged ambassadors for the first time since 2019, Benedetti landing in Caracas and Plasencia in Bogotá.",
       *       "actors": [
       *         {
       *           "code": "COL",
       *           "role": "author"
       *         },
       *         {
       *           "code": "VEN",
       *           "role": "author"
       *         }
       *       ],
       *       "issues": [
       *         "presidency-legitimacy"
       *       ],
       *       "stance": "supports",
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.aljazeera.com/news/2022/8/29/venezuela-colombia-restore-full-diplomatic-ties",
       *           "title": "Colombia, Venezuela restore full diplomatic relations",
       *           "publisher": "Al Jazeera",
       *           "published": "2022-08-29"
       *         }
       *       ],
       *       "between": [
       *         "COL",
       *         "VEN"
       *       ]
       *     }
       */
      data: {
        envoy?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        between?: string[] | null;
      };
    };
    /**
     * @description Parties agree to talk, or begin to.
     * @example {
     *       "type": "NegotiationOpened",
     *       "occurredOn": "2019-07-07",
     *       "data": {
     *         "summary": "Norway and Guaidó's office announced that both camps would meet that week in Barbados for continuous negotiations.",
     *         "actors": [
     *           {
     *             "code": "NOR.MFA",
     *             "role": "mediator"
     *           },
     *           {
     *             "code": "VEN.PRES",
     *             "role": "party"
     *           },
     *           {
     *             "code": "VEN.INTERIM",
     *             "role": "party"
     *           },
     *           {
     *             "code": "BRB",
     *             "role": "host"
     *           }
     *         ],
     *         "issues": [
     *           "dialogue-and-negotiation"
     *         ],
     *         "confidence": "single-source",
     *         "sources": [
     *           {
     *             "url": "https://elinformadorve.com/08/07/2019/destacada/oposicion-y-gobierno-de-venezuela-se-reuniran-en-barbados",
     *             "title": "Oposición y gobierno de Venezuela se reunirán en Barbados",
     *             "publisher": "El Informador (VE)",
     *             "published": "2019-07-08"
     *           }
     *         ],
     *         "negotiation": "oslo-barbados",
     *         "facilitator": "NOR.MFA",
     *         "venue": "Barbados"
     *       }
     *     }
     */
    NegotiationOpened: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'NegotiationOpened';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Parties agree to talk, or begin to.
       * @example {
       *       "summary": "Norway and Guaidó's office announced that both camps would meet that week in Barbados for continuous negotiations.",
       *       "actors": [
       *         {
       *           "code": "NOR.MFA",
       *           "role": "mediator"
       *         },
       *         {
       *           "code": "VEN.PRES",
       *           "role": "party"
       *         },
       *         {
       *           "code": "VEN.INTERIM",
       *           "role": "party"
       *         },
       *         {
       *           "code": "BRB",
       *           "role": "host"
       *         }
       *       ],
       *       "issues": [
       *         "dialogue-and-negotiation"
       *       ],
       *       "confidence": "single-source",
       *       "sources": [
       *         {
       *           "url": "https://elinformadorve.com/08/07/2019/destacada/oposicion-y-gobierno-de-venezuela-se-reuniran-en-barbados",
       *           "title": "Oposición y gobierno de Venezuela se reunirán en Barbados",
       *           "publisher": "El Informador (VE)",
       *           "published": "2019-07-08"
       *         }
       *       ],
       *       "negotiation": "oslo-barbados",
       *       "facilitator": "NOR.MFA",
       *       "venue": "Barbados"
       *     }
       */
      data: {
        facilitator?: string | null;
        venue?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        negotiation?: string | null;
      };
    };
    /**
     * @description Parties meet, call or correspond in search of a settlement.
     * @example {
     *       "type": "NegotiationRoundHeld",
     *       "occurredOn": "2021-09-25/2021-09-27",
     *       "data": {
     *         "summary": "A third Mexico round agreed to consult other Venezuelan and foreign political actors.",
     *         "actors": [
     *           {
     *             "code": "VEN.GOV",
     *             "role": "author"
     *           },
     *           {
     *             "code": "VEN.PUD",
     *             "role": "author"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "MEX",
     *             "role": "host"
     *           },
     *           {
     *             "code": "NOR",
     *             "role": "facilitator"
     *           }
     *         ],
     *         "issues": [
     *           "dialogue-and-negotiation"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.telesurenglish.net/news/Next-Round-of-Venezuela-Dialogues-in-Mexico-To-Begin-October-17-20211008-0017.html",
     *             "title": "Next round of Venezuela dialogues in Mexico to begin October 17",
     *             "publisher": "teleSUR English",
     *             "published": "2021-10-08"
     *           }
     *         ],
     *         "negotiation": "mexico",
     *         "venue": "Mexico City",
     *         "facilitator": "NOR",
     *         "mode": "round"
     *       }
     *     }
     */
    NegotiationRoundHeld: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'NegotiationRoundHeld';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Parties meet, call or correspond in search of a settlement.
       * @example {
       *       "summary": "A third Mexico round agreed to consult other Venezuelan and foreign political actors.",
       *       "actors": [
       *         {
       *           "code": "VEN.GOV",
       *           "role": "author"
       *         },
       *         {
       *           "code": "VEN.PUD",
       *           "role": "author"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "MEX",
       *           "role": "host"
       *         },
       *         {
       *           "code": "NOR",
       *           "role": "facilitator"
       *         }
       *       ],
       *       "issues": [
       *         "dialogue-and-negotiation"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.telesurenglish.net/news/Next-Round-of-Venezuela-Dialogues-in-Mexico-To-Begin-October-17-20211008-0017.html",
       *           "title": "Next round of Venezuela dialogues in Mexico to begin October 17",
       *           "publisher": "teleSUR English",
       *           "published": "2021-10-08"
       *         }
       *       ],
       *       "negotiation": "mexico",
       *       "venue": "Mexico City",
       *       "facilitator": "NOR",
       *       "mode": "round"
       *     }
       */
      data: {
        facilitator?: string | null;
        venue?: string | null;
        /** @enum {string|null} */
        mode?: 'round' | 'visit' | 'call' | 'conference' | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        negotiation?: string | null;
      };
    };
    /**
     * @description A party stops taking part for the time being.
     * @example {
     *       "type": "NegotiationSuspended",
     *       "occurredOn": "2021-10-16",
     *       "data": {
     *         "summary": "Jorge Rodríguez announced that the government delegation would skip the round due on 17 October in Mexico City in protest at the extradition.",
     *         "actors": [
     *           {
     *             "code": "VEN.GOV",
     *             "role": "delegation"
     *           },
     *           {
     *             "code": "person:jorge-rodriguez",
     *             "role": "chief-negotiator"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN.PUD",
     *             "role": "counterpart"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:alex-saab",
     *             "role": "subject"
     *           },
     *           {
     *             "code": "MEX",
     *             "role": "host"
     *           },
     *           {
     *             "code": "NOR",
     *             "role": "facilitator"
     *           }
     *         ],
     *         "issues": [
     *           "dialogue-and-negotiation"
     *         ],
     *         "stance": "rejects",
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://sputniknews.com/20211017/venezuelan-government-says-talks-with-opposition-halted-over-saabs-extradition-to-us-1089994492.html",
     *             "title": "Venezuelan Government Says Talks With Opposition Halted Over Saab's Extradition to US",
     *             "publisher": "Sputnik",
     *             "published": "2021-10-17"
     *           }
     *         ],
     *         "negotiation": "mexico",
     *         "reason": "the extradition of Alex Saab"
     *       }
     *     }
     */
    NegotiationSuspended: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'NegotiationSuspended';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A party stops taking part for the time being.
       * @example {
       *       "summary": "Jorge Rodríguez announced that the government delegation would skip the round due on 17 October in Mexico City in protest at the extradition.",
       *       "actors": [
       *         {
       *           "code": "VEN.GOV",
       *           "role": "delegation"
       *         },
       *         {
       *           "code": "person:jorge-rodriguez",
       *           "role": "chief-negotiator"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN.PUD",
       *           "role": "counterpart"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:alex-saab",
       *           "role": "subject"
       *         },
       *         {
       *           "code": "MEX",
       *           "role": "host"
       *         },
       *         {
       *           "code": "NOR",
       *           "role": "facilitator"
       *         }
       *       ],
       *       "issues": [
       *         "dialogue-and-negotiation"
       *       ],
       *       "stance": "rejects",
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://sputniknews.com/20211017/venezuelan-government-says-talks-with-opposition-halted-over-saabs-extradition-to-us-1089994492.html",
       *           "title": "Venezuelan Government Says Talks With Opposition Halted Over Saab's Extradition to US",
       *           "publisher": "Sputnik",
       *           "published": "2021-10-17"
       *         }
       *       ],
       *       "negotiation": "mexico",
       *       "reason": "the extradition of Alex Saab"
       *     }
       */
      data: {
        /** @description Why, in own words. */
        reason?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        negotiation?: string | null;
      };
    };
    /**
     * @description Talks that were suspended go on.
     * @example {
     *       "type": "NegotiationResumed",
     *       "occurredOn": "2023-10-16",
     *       "data": {
     *         "summary": "The two sides announced through Norway that talks would resume in Barbados.",
     *         "actors": [
     *           {
     *             "code": "VEN.GOV",
     *             "role": "author"
     *           },
     *           {
     *             "code": "VEN.PUD",
     *             "role": "author"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "NOR",
     *             "role": "facilitator"
     *           },
     *           {
     *             "code": "BRB",
     *             "role": "host"
     *           }
     *         ],
     *         "issues": [
     *           "dialogue-and-negotiation"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://orinocotribune.com/venezuelas-government-and-unitary-platform-resume-dialogue/",
     *             "title": "Venezuela's Government and Unitary Platform Resume Dialogue",
     *             "publisher": "Orinoco Tribune",
     *             "published": "2023-10-17"
     *           }
     *         ],
     *         "negotiation": "mexico",
     *         "venue": "Barbados"
     *       }
     *     }
     */
    NegotiationResumed: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'NegotiationResumed';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Talks that were suspended go on.
       * @example {
       *       "summary": "The two sides announced through Norway that talks would resume in Barbados.",
       *       "actors": [
       *         {
       *           "code": "VEN.GOV",
       *           "role": "author"
       *         },
       *         {
       *           "code": "VEN.PUD",
       *           "role": "author"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "NOR",
       *           "role": "facilitator"
       *         },
       *         {
       *           "code": "BRB",
       *           "role": "host"
       *         }
       *       ],
       *       "issues": [
       *         "dialogue-and-negotiation"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://orinocotribune.com/venezuelas-government-and-unitary-platform-resume-dialogue/",
       *           "title": "Venezuela's Government and Unitary Platform Resume Dialogue",
       *           "publisher": "Orinoco Tribune",
       *           "published": "2023-10-17"
       *         }
       *       ],
       *       "negotiation": "mexico",
       *       "venue": "Barbados"
       *     }
       */
      data: {
        facilitator?: string | null;
        venue?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        negotiation?: string | null;
      };
    };
    /**
     * @description Parties sign or announce an agreement.
     * @example {
     *       "type": "AgreementSigned",
     *       "occurredOn": "2023-10-17",
     *       "data": {
     *         "summary": "Government and Unitary Platform signed a partial accord in Barbados on political rights and guarantees for the 2024 presidential vote.",
     *         "actors": [
     *           {
     *             "code": "VEN.GOV",
     *             "role": "party"
     *           },
     *           {
     *             "code": "VEN.PUD",
     *             "role": "party"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "BRB",
     *             "role": "host"
     *           },
     *           {
     *             "code": "NOR",
     *             "role": "facilitator"
     *           }
     *         ],
     *         "issues": [
     *           "dialogue-and-negotiation"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://webiis06.mondaq.com/unitedstates/export-controls--trade--investment-sanctions/1381666/ofac-issues-new-venezuela-general-licenses-in-response-to-electoral-roadmap",
     *             "title": "OFAC issues new Venezuela general licenses in response to electoral roadmap",
     *             "publisher": "Mondaq",
     *             "published": "2023-10"
     *           }
     *         ],
     *         "negotiation": "mexico",
     *         "agreement": "a partial accord on political rights and electoral guarantees"
     *       }
     *     }
     */
    AgreementSigned: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'AgreementSigned';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Parties sign or announce an agreement.
       * @example {
       *       "summary": "Government and Unitary Platform signed a partial accord in Barbados on political rights and guarantees for the 2024 presidential vote.",
       *       "actors": [
       *         {
       *           "code": "VEN.GOV",
       *           "role": "party"
       *         },
       *         {
       *           "code": "VEN.PUD",
       *           "role": "party"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "BRB",
       *           "role": "host"
       *         },
       *         {
       *           "code": "NOR",
       *           "role": "facilitator"
       *         }
       *       ],
       *       "issues": [
       *         "dialogue-and-negotiation"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://webiis06.mondaq.com/unitedstates/export-controls--trade--investment-sanctions/1381666/ofac-issues-new-venezuela-general-licenses-in-response-to-electoral-roadmap",
       *           "title": "OFAC issues new Venezuela general licenses in response to electoral roadmap",
       *           "publisher": "Mondaq",
       *           "published": "2023-10"
       *         }
       *       ],
       *       "negotiation": "mexico",
       *       "agreement": "a partial accord on political rights and electoral guarantees"
       *     }
       */
      data: {
        agreement?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        negotiation?: string | null;
      };
    };
    /**
     * @description A party acts against an agreement, or is said to by the other.
     * @example {
     *       "type": "AgreementBreached",
     *       "occurredOn": "2024-01-26",
     *       "data": {
     *         "summary": "The supreme court upheld a ban that the Barbados accord was to review.",
     *         "actors": [
     *           {
     *             "code": "VEN.GOV",
     *             "role": "party"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN.PUD",
     *             "role": "party"
     *           }
     *         ],
     *         "confidence": "disputed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "negotiation": "mexico",
     *         "agreement": "2023-10-17-barbados-agreement"
     *       }
     *     }
     */
    AgreementBreached: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'AgreementBreached';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A party acts against an agreement, or is said to by the other.
       * @example {
       *       "summary": "The supreme court upheld a ban that the Barbados accord was to review.",
       *       "actors": [
       *         {
       *           "code": "VEN.GOV",
       *           "role": "party"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN.PUD",
       *           "role": "party"
       *         }
       *       ],
       *       "confidence": "disputed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "negotiation": "mexico",
       *       "agreement": "2023-10-17-barbados-agreement"
       *     }
       */
      data: {
        agreement?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        negotiation?: string | null;
      };
    };
    /**
     * @description Talks end, with a result or without; another round would be another negotiation.
     * @example {
     *       "type": "NegotiationEnded",
     *       "occurredOn": "2019-09-15",
     *       "data": {
     *         "summary": "The opposition declared the Barbados mechanism exhausted.",
     *         "actors": [
     *           {
     *             "code": "VEN.INTERIM",
     *             "role": "party"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN.PRES",
     *             "role": "counterparty"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "negotiation": "oslo-barbados",
     *         "outcome": "failure"
     *       }
     *     }
     */
    NegotiationEnded: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'NegotiationEnded';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Talks end, with a result or without; another round would be another negotiation.
       * @example {
       *       "summary": "The opposition declared the Barbados mechanism exhausted.",
       *       "actors": [
       *         {
       *           "code": "VEN.INTERIM",
       *           "role": "party"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN.PRES",
       *           "role": "counterparty"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "negotiation": "oslo-barbados",
       *       "outcome": "failure"
       *     }
       */
      data: {
        /** @enum {string|null} */
        outcome?: 'agreement' | 'failure' | 'superseded' | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        negotiation?: string | null;
      };
    };
    /**
     * @description A text is put before an international body or a parliament.
     * @example {
     *       "type": "MotionTabled",
     *       "occurredOn": "2019-02-28",
     *       "data": {
     *         "summary": "The United States put a draft before the Security Council.",
     *         "actors": [
     *           {
     *             "code": "UN.SC",
     *             "role": "voting body"
     *           },
     *           {
     *             "code": "USA",
     *             "role": "sponsor"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN",
     *             "role": "subject"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "body": "UN.SC",
     *         "motion": "us-draft-venezuela-2019",
     *         "sponsors": [
     *           "USA"
     *         ]
     *       }
     *     }
     */
    MotionTabled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'MotionTabled';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A text is put before an international body or a parliament.
       * @example {
       *       "summary": "The United States put a draft before the Security Council.",
       *       "actors": [
       *         {
       *           "code": "UN.SC",
       *           "role": "voting body"
       *         },
       *         {
       *           "code": "USA",
       *           "role": "sponsor"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN",
       *           "role": "subject"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "body": "UN.SC",
       *       "motion": "us-draft-venezuela-2019",
       *       "sponsors": [
       *         "USA"
       *       ]
       *     }
       */
      data: {
        sponsors?: string[] | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        body?: string | null;
        motion?: string | null;
      };
    };
    /**
     * @description A body votes on a text. The lists may be partial; where they are, the counts say what they leave out.
     * @example {
     *       "type": "VoteHeld",
     *       "occurredOn": "2019-02-28",
     *       "data": {
     *         "summary": "Russia and China vetoed a US draft in the Security Council seeking new Venezuelan elections and unhindered aid; it drew 9 votes for, 3 against, 3 abstentions.",
     *         "actors": [
     *           {
     *             "code": "UN.SC",
     *             "role": "voting body"
     *           },
     *           {
     *             "code": "USA",
     *             "role": "sponsor"
     *           },
     *           {
     *             "code": "RUS",
     *             "role": "veto"
     *           },
     *           {
     *             "code": "CHN",
     *             "role": "veto"
     *           },
     *           {
     *             "code": "ZAF",
     *             "role": "voted against"
     *           },
     *           {
     *             "code": "FRA",
     *             "role": "voted for"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN",
     *             "role": "subject"
     *           }
     *         ],
     *         "issues": [
     *           "presidency-legitimacy"
     *         ],
     *         "stance": "calls-for",
     *         "confidence": "confirmed",
     *         "quantity": {
     *           "value": 9,
     *           "unit": "votes in favour"
     *         },
     *         "sources": [
     *           {
     *             "url": "https://www.ledger-enquirer.com/news/business/article226923859.html",
     *             "title": "Russia, China veto US resolution on Venezuela",
     *             "publisher": "AP via Ledger-Enquirer",
     *             "published": "2019-02-28"
     *           }
     *         ],
     *         "body": "UN.SC",
     *         "motion": "us-draft-venezuela-2019",
     *         "for": [
     *           "USA"
     *         ],
     *         "against": [
     *           "RUS",
     *           "CHN",
     *           "ZAF"
     *         ],
     *         "vetoBy": [
     *           "RUS",
     *           "CHN"
     *         ],
     *         "counts": {
     *           "for": 9,
     *           "against": 3,
     *           "abstain": 3
     *         },
     *         "outcome": "vetoed"
     *       }
     *     }
     */
    VoteHeld: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'VoteHeld';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A body votes on a text. The lists may be partial; where they are, the counts say what they leave out.
       * @example {
       *       "summary": "Russia and China vetoed a US draft in the Security Council seeking new Venezuelan elections and unhindered aid; it drew 9 votes for, 3 against, 3 abstentions.",
       *       "actors": [
       *         {
       *           "code": "UN.SC",
       *           "role": "voting body"
       *         },
       *         {
       *           "code": "USA",
       *           "role": "sponsor"
       *         },
       *         {
       *           "code": "RUS",
       *           "role": "veto"
       *         },
       *         {
       *           "code": "CHN",
       *           "role": "veto"
       *         },
       *         {
       *           "code": "ZAF",
       *           "role": "voted against"
       *         },
       *         {
       *           "code": "FRA",
       *           "role": "voted for"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN",
       *           "role": "subject"
       *         }
       *       ],
       *       "issues": [
       *         "presidency-legitimacy"
       *       ],
       *       "stance": "calls-for",
       *       "confidence": "confirmed",
       *       "quantity": {
       *         "value": 9,
       *         "unit": "votes in favour"
       *       },
       *       "sources": [
       *         {
       *           "url": "https://www.ledger-enquirer.com/news/business/article226923859.html",
       *           "title": "Russia, China veto US resolution on Venezuela",
       *           "publisher": "AP via Ledger-Enquirer",
       *           "published": "2019-02-28"
       *         }
       *       ],
       *       "body": "UN.SC",
       *       "motion": "us-draft-venezuela-2019",
       *       "for": [
       *         "USA"
       *       ],
       *       "against": [
       *         "RUS",
       *         "CHN",
       *         "ZAF"
       *       ],
       *       "vetoBy": [
       *         "RUS",
       *         "CHN"
       *       ],
       *       "counts": {
       *         "for": 9,
       *         "against": 3,
       *         "abstain": 3
       *       },
       *       "outcome": "vetoed"
       *     }
       */
      data: {
        for?: string[] | null;
        against?: string[] | null;
        abstain?: string[] | null;
        absent?: string[] | null;
        counts?: {
          for?: number | null;
          against?: number | null;
          abstain?: number | null;
          absent?: number | null;
        } | null;
        threshold?: string | null;
        vetoBy?: string[] | null;
        /** @enum {string|null} */
        outcome?: 'adopted' | 'rejected' | 'vetoed' | null;
        proposes?:
          | {
              issue: string;
              /** @description The option chosen; null gives up an earlier choice without making another. */
              choice?: string | null;
              /**
               * @description +1 for the proposition of the issue, -1 against, 0 neutral.
               * @enum {number|null}
               */
              polarity?: -1 | 1 | null;
            }[]
          | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        body?: string | null;
        motion?: string | null;
      };
    };
    /**
     * @description A case is brought before a court or an international tribunal.
     * @example {
     *       "type": "CaseInstituted",
     *       "occurredOn": "2018-03-29",
     *       "data": {
     *         "summary": "Guyana asked the ICJ to confirm the validity of the 1899 award that fixed its boundary with Venezuela.",
     *         "actors": [
     *           {
     *             "code": "GUY",
     *             "role": "applicant"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN",
     *             "role": "respondent"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "ICJ",
     *             "role": "court"
     *           }
     *         ],
     *         "issues": [
     *           "essequibo"
     *         ],
     *         "confidence": "confirmed",
     *         "instrument": "ICJ General List No. 171",
     *         "sources": [
     *           {
     *             "url": "https://zdenkoseligo.blogspot.com/2020/12/decision-de-corte-internacional-de.html",
     *             "title": "ICJ Summary 2020/5, 18 December 2020",
     *             "publisher": "ICJ summary via blog",
     *             "published": "2020-12-19"
     *           }
     *         ],
     *         "court": "ICJ",
     *         "docket": "icj-171"
     *       }
     *     }
     */
    CaseInstituted: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'CaseInstituted';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A case is brought before a court or an international tribunal.
       * @example {
       *       "summary": "Guyana asked the ICJ to confirm the validity of the 1899 award that fixed its boundary with Venezuela.",
       *       "actors": [
       *         {
       *           "code": "GUY",
       *           "role": "applicant"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN",
       *           "role": "respondent"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "ICJ",
       *           "role": "court"
       *         }
       *       ],
       *       "issues": [
       *         "essequibo"
       *       ],
       *       "confidence": "confirmed",
       *       "instrument": "ICJ General List No. 171",
       *       "sources": [
       *         {
       *           "url": "https://zdenkoseligo.blogspot.com/2020/12/decision-de-corte-internacional-de.html",
       *           "title": "ICJ Summary 2020/5, 18 December 2020",
       *           "publisher": "ICJ summary via blog",
       *           "published": "2020-12-19"
       *         }
       *       ],
       *       "court": "ICJ",
       *       "docket": "icj-171"
       *     }
       */
      data: {
        claim?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        court?: string | null;
        docket?: string | null;
      };
    };
    /**
     * @description A court decides: a judgment, an order, an award, a preliminary question.
     * @example {
     *       "type": "CourtRuled",
     *       "occurredOn": "2020-12-18",
     *       "data": {
     *         "summary": "The ICJ held it could rule on the validity of the 1899 award and the land boundary, but unanimously not on other parts of Guyana's claim.",
     *         "actors": [
     *           {
     *             "code": "ICJ",
     *             "role": "court"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN",
     *             "role": "respondent"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "GUY",
     *             "role": "applicant"
     *           }
     *         ],
     *         "issues": [
     *           "essequibo"
     *         ],
     *         "confidence": "confirmed",
     *         "instrument": "ICJ General List No. 171",
     *         "sources": [
     *           {
     *             "url": "https://jusmundi.com/en/document/decision/en-arbitral-award-of-3-october-1899-guyana-v-venezuela-judgment-jurisdiction-of-the-court-friday-18th-december-2020",
     *             "title": "Arbitral Award of 3 October 1899 (Guyana v. Venezuela), Judgment of 18 December 2020",
     *             "publisher": "ICJ via Jus Mundi",
     *             "published": "2020-12-18"
     *           }
     *         ],
     *         "court": "ICJ",
     *         "docket": "icj-171",
     *         "favours": [
     *           "GUY"
     *         ],
     *         "holding": "the court may rule on the validity of the award of 1899"
     *       }
     *     }
     */
    CourtRuled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'CourtRuled';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A court decides: a judgment, an order, an award, a preliminary question.
       * @example {
       *       "summary": "The ICJ held it could rule on the validity of the 1899 award and the land boundary, but unanimously not on other parts of Guyana's claim.",
       *       "actors": [
       *         {
       *           "code": "ICJ",
       *           "role": "court"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN",
       *           "role": "respondent"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "GUY",
       *           "role": "applicant"
       *         }
       *       ],
       *       "issues": [
       *         "essequibo"
       *       ],
       *       "confidence": "confirmed",
       *       "instrument": "ICJ General List No. 171",
       *       "sources": [
       *         {
       *           "url": "https://jusmundi.com/en/document/decision/en-arbitral-award-of-3-october-1899-guyana-v-venezuela-judgment-jurisdiction-of-the-court-friday-18th-december-2020",
       *           "title": "Arbitral Award of 3 October 1899 (Guyana v. Venezuela), Judgment of 18 December 2020",
       *           "publisher": "ICJ via Jus Mundi",
       *           "published": "2020-12-18"
       *         }
       *       ],
       *       "court": "ICJ",
       *       "docket": "icj-171",
       *       "favours": [
       *         "GUY"
       *       ],
       *       "holding": "the court may rule on the validity of the award of 1899"
       *     }
       */
      data: {
        holding?: string | null;
        favours?: string[] | null;
        remedy?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        court?: string | null;
        docket?: string | null;
      };
    };
    /**
     * @description A party appeals against a ruling, or asks for its review.
     * @example {
     *       "type": "RulingAppealed",
     *       "occurredOn": "2025-12-03~",
     *       "data": {
     *         "summary": "Caracas called the CITGO sale fraudulent and, with the companies, appealed to the Third Circuit.",
     *         "actors": [
     *           {
     *             "code": "VEN.GOV",
     *             "role": "appealed"
     *           },
     *           {
     *             "code": "org:pdvsa",
     *             "role": "appealed"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "USA.DDEL"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "org:citgo"
     *           },
     *           {
     *             "code": "person:delcy-rodriguez"
     *           }
     *         ],
     *         "issues": [
     *           "citgo-assets"
     *         ],
     *         "stance": "rejects",
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.herehoustontx.com/citgo-sale-amber-energy",
     *             "title": "Houston Judge Approves Sale of Citgo to Amber Energy",
     *             "publisher": "Here Houston",
     *             "published": "2025-12-03"
     *           }
     *         ],
     *         "ruling": "2025-11-29-citgo-sale-order"
     *       }
     *     }
     */
    RulingAppealed: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'RulingAppealed';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A party appeals against a ruling, or asks for its review.
       * @example {
       *       "summary": "Caracas called the CITGO sale fraudulent and, with the companies, appealed to the Third Circuit.",
       *       "actors": [
       *         {
       *           "code": "VEN.GOV",
       *           "role": "appealed"
       *         },
       *         {
       *           "code": "org:pdvsa",
       *           "role": "appealed"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "USA.DDEL"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "org:citgo"
       *         },
       *         {
       *           "code": "person:delcy-rodriguez"
       *         }
       *       ],
       *       "issues": [
       *         "citgo-assets"
       *       ],
       *       "stance": "rejects",
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.herehoustontx.com/citgo-sale-amber-energy",
       *           "title": "Houston Judge Approves Sale of Citgo to Amber Energy",
       *           "publisher": "Here Houston",
       *           "published": "2025-12-03"
       *         }
       *       ],
       *       "ruling": "2025-11-29-citgo-sale-order"
       *     }
       */
      data: {
        ruling?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        court?: string | null;
        docket?: string | null;
      };
    };
    /**
     * @description A ruling is held up, or its stay is lifted.
     * @example {
     *       "type": "RulingStayed",
     *       "occurredOn": "2025-04-07",
     *       "data": {
     *         "summary": "The Supreme Court, 5-4, lifted the block on Alien Enemies Act removals but required notice and a chance to seek habeas.",
     *         "actors": [
     *           {
     *             "code": "USA.SCOTUS",
     *             "role": "ruled"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "USA"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:james-boasberg"
     *           }
     *         ],
     *         "issues": [
     *           "migration-and-deportation"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://abcnewstime.com/supreme-court-boosts-trumps-deportation-plan-under-alien-enemy-law/",
     *             "title": "Supreme Court boosts Trump's deportation plan under alien enemy law",
     *             "publisher": "abcnewstime"
     *           }
     *         ],
     *         "ruling": "2025-03-15-boasberg-tro"
     *       }
     *     }
     */
    RulingStayed: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'RulingStayed';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A ruling is held up, or its stay is lifted.
       * @example {
       *       "summary": "The Supreme Court, 5-4, lifted the block on Alien Enemies Act removals but required notice and a chance to seek habeas.",
       *       "actors": [
       *         {
       *           "code": "USA.SCOTUS",
       *           "role": "ruled"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "USA"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:james-boasberg"
       *         }
       *       ],
       *       "issues": [
       *         "migration-and-deportation"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://abcnewstime.com/supreme-court-boosts-trumps-deportation-plan-under-alien-enemy-law/",
       *           "title": "Supreme Court boosts Trump's deportation plan under alien enemy law",
       *           "publisher": "abcnewstime"
       *         }
       *       ],
       *       "ruling": "2025-03-15-boasberg-tro"
       *     }
       */
      data: {
        ruling?: string | null;
        lifted?: boolean | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        court?: string | null;
        docket?: string | null;
      };
    };
    /**
     * @description Somebody reports whether a ruling is obeyed.
     * @example {
     *       "type": "ComplianceReported",
     *       "occurredOn": "2025-05-25",
     *       "data": {
     *         "summary": "Guyana reported that an election was held for Essequibo despite the order of the court.",
     *         "actors": [
     *           {
     *             "code": "GUY",
     *             "role": "reporting"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN",
     *             "role": "addressee of the order"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "court": "ICJ",
     *         "docket": "icj-171",
     *         "ruling": "2025-05-01-icj-order-essequibo-election",
     *         "compliance": "defied"
     *       }
     *     }
     */
    ComplianceReported: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ComplianceReported';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Somebody reports whether a ruling is obeyed.
       * @example {
       *       "summary": "Guyana reported that an election was held for Essequibo despite the order of the court.",
       *       "actors": [
       *         {
       *           "code": "GUY",
       *           "role": "reporting"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN",
       *           "role": "addressee of the order"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "court": "ICJ",
       *       "docket": "icj-171",
       *       "ruling": "2025-05-01-icj-order-essequibo-election",
       *       "compliance": "defied"
       *     }
       */
      data: {
        ruling?: string | null;
        /** @enum {string} */
        compliance: 'complied' | 'partly' | 'defied';
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        court?: string | null;
        docket?: string | null;
      };
    };
    /**
     * @description A vote is called and given a date.
     * @example {
     *       "type": "ElectionCalled",
     *       "occurredOn": "2024-03-05",
     *       "data": {
     *         "summary": "The electoral council set the presidential vote for 28 July 2024.",
     *         "actors": [
     *           {
     *             "code": "VEN.CNE",
     *             "role": "organiser"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "election": "ven-presidential-2024",
     *         "office": "presidency",
     *         "scheduledFor": "2024-07-28"
     *       }
     *     }
     */
    ElectionCalled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ElectionCalled';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A vote is called and given a date.
       * @example {
       *       "summary": "The electoral council set the presidential vote for 28 July 2024.",
       *       "actors": [
       *         {
       *           "code": "VEN.CNE",
       *           "role": "organiser"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "election": "ven-presidential-2024",
       *       "office": "presidency",
       *       "scheduledFor": "2024-07-28"
       *     }
       */
      data: {
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        scheduledFor?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        election?: string | null;
        office?: string | null;
      };
    };
    /**
     * @description A vote takes place: an election, a referendum, a primary.
     * @example {
     *       "type": "ElectionHeld",
     *       "occurredOn": "2024-07-28",
     *       "data": {
     *         "summary": "Venezuela voted in a presidential election that both Maduro and the opposition candidate González Urrutia claim to have won.",
     *         "actors": [
     *           {
     *             "code": "VEN",
     *             "role": "state"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:nicolas-maduro",
     *             "role": "subject"
     *           },
     *           {
     *             "code": "person:edmundo-gonzalez-urrutia",
     *             "role": "subject"
     *           }
     *         ],
     *         "issues": [
     *           "elections-2024"
     *         ],
     *         "confidence": "disputed",
     *         "sources": [
     *           {
     *             "url": "https://tribune.com.pk/story/2484944/i.tribune.com.pk",
     *             "title": "US acknowledges Maduro's rival as Venezuela election victor",
     *             "publisher": "Express Tribune (Reuters)",
     *             "published": "2024-08-02"
     *           }
     *         ],
     *         "election": "ven-presidential-2024",
     *         "office": "presidency"
     *       }
     *     }
     */
    ElectionHeld: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ElectionHeld';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A vote takes place: an election, a referendum, a primary.
       * @example {
       *       "summary": "Venezuela voted in a presidential election that both Maduro and the opposition candidate González Urrutia claim to have won.",
       *       "actors": [
       *         {
       *           "code": "VEN",
       *           "role": "state"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:nicolas-maduro",
       *           "role": "subject"
       *         },
       *         {
       *           "code": "person:edmundo-gonzalez-urrutia",
       *           "role": "subject"
       *         }
       *       ],
       *       "issues": [
       *         "elections-2024"
       *       ],
       *       "confidence": "disputed",
       *       "sources": [
       *         {
       *           "url": "https://tribune.com.pk/story/2484944/i.tribune.com.pk",
       *           "title": "US acknowledges Maduro's rival as Venezuela election victor",
       *           "publisher": "Express Tribune (Reuters)",
       *           "published": "2024-08-02"
       *         }
       *       ],
       *       "election": "ven-presidential-2024",
       *       "office": "presidency"
       *     }
       */
      data: {
        turnout?: number | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        election?: string | null;
        office?: string | null;
      };
    };
    /**
     * @description Somebody declares a result. Several declared results may stand side by side.
     * @example {
     *       "type": "ResultDeclared",
     *       "occurredOn": "2024-07-29",
     *       "data": {
     *         "summary": "The electoral council proclaimed Maduro re-elected with 51.2 percent, repeating the partial bulletin issued with 80 percent counted.",
     *         "actors": [
     *           {
     *             "code": "VEN.CNE",
     *             "role": "author"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:nicolas-maduro",
     *             "role": "subject"
     *           },
     *           {
     *             "code": "person:elvis-amoroso",
     *             "role": "subject"
     *           }
     *         ],
     *         "issues": [
     *           "elections-2024"
     *         ],
     *         "stance": "supports",
     *         "confidence": "confirmed",
     *         "quantity": {
     *           "value": 51.2,
     *           "unit": "percent of votes credited to Maduro"
     *         },
     *         "sources": [
     *           {
     *             "url": "https://pledgetimes.com/maduro-demands-argentina-and-six-other-countries-withdraw-diplomats-from-venezuela/",
     *             "title": "Maduro demands Argentina and six other countries withdraw diplomats from Venezuela",
     *             "publisher": "Pledge Times",
     *             "published": "2024-07-29"
     *           }
     *         ],
     *         "election": "ven-presidential-2024",
     *         "office": "presidency",
     *         "winner": "person:nicolas-maduro",
     *         "shares": [
     *           {
     *             "candidate": "person:nicolas-maduro",
     *             "percent": 51.2
     *           }
     *         ]
     *       }
     *     }
     */
    ResultDeclared: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ResultDeclared';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Somebody declares a result. Several declared results may stand side by side.
       * @example {
       *       "summary": "The electoral council proclaimed Maduro re-elected with 51.2 percent, repeating the partial bulletin issued with 80 percent counted.",
       *       "actors": [
       *         {
       *           "code": "VEN.CNE",
       *           "role": "author"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:nicolas-maduro",
       *           "role": "subject"
       *         },
       *         {
       *           "code": "person:elvis-amoroso",
       *           "role": "subject"
       *         }
       *       ],
       *       "issues": [
       *         "elections-2024"
       *       ],
       *       "stance": "supports",
       *       "confidence": "confirmed",
       *       "quantity": {
       *         "value": 51.2,
       *         "unit": "percent of votes credited to Maduro"
       *       },
       *       "sources": [
       *         {
       *           "url": "https://pledgetimes.com/maduro-demands-argentina-and-six-other-countries-withdraw-diplomats-from-venezuela/",
       *           "title": "Maduro demands Argentina and six other countries withdraw diplomats from Venezuela",
       *           "publisher": "Pledge Times",
       *           "published": "2024-07-29"
       *         }
       *       ],
       *       "election": "ven-presidential-2024",
       *       "office": "presidency",
       *       "winner": "person:nicolas-maduro",
       *       "shares": [
       *         {
       *           "candidate": "person:nicolas-maduro",
       *           "percent": 51.2
       *         }
       *       ]
       *     }
       */
      data: {
        by?: string | null;
        winner?: string | null;
        shares?:
          | {
              candidate: string;
              percent: number;
            }[]
          | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        election?: string | null;
        office?: string | null;
      };
    };
    /**
     * @description Somebody disputes a declared result or claims another.
     * @example {
     *       "type": "ResultContested",
     *       "occurredOn": "2024-08-05",
     *       "data": {
     *         "summary": "The opposition published its own count of the tally sheets.",
     *         "actors": [
     *           {
     *             "code": "VEN.PUD",
     *             "role": "contesting"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN.CNE",
     *             "role": "declared the result"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "election": "ven-presidential-2024",
     *         "office": "presidency",
     *         "grounds": "tally sheets held by its witnesses"
     *       }
     *     }
     */
    ResultContested: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ResultContested';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Somebody disputes a declared result or claims another.
       * @example {
       *       "summary": "The opposition published its own count of the tally sheets.",
       *       "actors": [
       *         {
       *           "code": "VEN.PUD",
       *           "role": "contesting"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN.CNE",
       *           "role": "declared the result"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "election": "ven-presidential-2024",
       *       "office": "presidency",
       *       "grounds": "tally sheets held by its witnesses"
       *     }
       */
      data: {
        grounds?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
        election?: string | null;
        office?: string | null;
      };
    };
    /**
     * @description Armed forces act, deploy or threaten by moving: strike, raid, blockade, exercise, coup.
     * @example {
     *       "type": "MilitaryActionTaken",
     *       "occurredOn": "2026-01-03",
     *       "data": {
     *         "summary": "US forces struck sites in Caracas, Miranda, Aragua and La Guaira in the early hours, in an operation named Absolute Resolve.",
     *         "actors": [
     *           {
     *             "code": "USA.DOD",
     *             "role": "carried out"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "person:nicolas-maduro"
     *           },
     *           {
     *             "code": "person:cilia-flores"
     *           }
     *         ],
     *         "issues": [
     *           "us-military-action"
     *         ],
     *         "confidence": "confirmed",
     *         "instrument": "Operation Absolute Resolve",
     *         "sources": [
     *           {
     *             "url": "https://webflow.rev.com/transcripts/u-n-holds-meeting-on-venezuela",
     *             "title": "U.N. Holds Meeting on Venezuela (transcript)",
     *             "publisher": "Rev",
     *             "published": "2026-01-05"
     *           }
     *         ],
     *         "action": "strike",
     *         "place": "Caracas"
     *       }
     *     }
     */
    MilitaryActionTaken: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'MilitaryActionTaken';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Armed forces act, deploy or threaten by moving: strike, raid, blockade, exercise, coup.
       * @example {
       *       "summary": "US forces struck sites in Caracas, Miranda, Aragua and La Guaira in the early hours, in an operation named Absolute Resolve.",
       *       "actors": [
       *         {
       *           "code": "USA.DOD",
       *           "role": "carried out"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "person:nicolas-maduro"
       *         },
       *         {
       *           "code": "person:cilia-flores"
       *         }
       *       ],
       *       "issues": [
       *         "us-military-action"
       *       ],
       *       "confidence": "confirmed",
       *       "instrument": "Operation Absolute Resolve",
       *       "sources": [
       *         {
       *           "url": "https://webflow.rev.com/transcripts/u-n-holds-meeting-on-venezuela",
       *           "title": "U.N. Holds Meeting on Venezuela (transcript)",
       *           "publisher": "Rev",
       *           "published": "2026-01-05"
       *         }
       *       ],
       *       "action": "strike",
       *       "place": "Caracas"
       *     }
       */
      data: {
        /** @enum {string|null} */
        action?:
          | 'strike'
          | 'raid'
          | 'capture'
          | 'invasion'
          | 'coup'
          | 'blockade'
          | 'deployment'
          | 'arrival'
          | 'exercise'
          | 'withdrawal'
          | 'other'
          | null;
        place?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
      };
    };
    /**
     * @description Property is frozen, seized, withheld, expropriated, handed over or given back.
     * @example {
     *       "type": "AssetActionTaken",
     *       "occurredOn": "2025-12-10",
     *       "data": {
     *         "summary": "US forces boarded and seized the tanker Skipper off Venezuela under a US seizure warrant.",
     *         "actors": [
     *           {
     *             "code": "USA.USCG",
     *             "role": "seized"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN"
     *           }
     *         ],
     *         "subjects": [
     *           {
     *             "code": "vessel:skipper"
     *           },
     *           {
     *             "code": "org:pdvsa"
     *           }
     *         ],
     *         "issues": [
     *           "sanctions"
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://wikimili.com/en/United_States_seizure_of_the_oil_tanker_Skipper",
     *             "title": "United States seizure of the oil tanker Skipper",
     *             "publisher": "WikiMili (Wikipedia mirror)"
     *           }
     *         ],
     *         "action": "seize",
     *         "asset": "the tanker Skipper"
     *       }
     *     }
     */
    AssetActionTaken: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'AssetActionTaken';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Property is frozen, seized, withheld, expropriated, handed over or given back.
       * @example {
       *       "summary": "US forces boarded and seized the tanker Skipper off Venezuela under a US seizure warrant.",
       *       "actors": [
       *         {
       *           "code": "USA.USCG",
       *           "role": "seized"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN"
       *         }
       *       ],
       *       "subjects": [
       *         {
       *           "code": "vessel:skipper"
       *         },
       *         {
       *           "code": "org:pdvsa"
       *         }
       *       ],
       *       "issues": [
       *         "sanctions"
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://wikimili.com/en/United_States_seizure_of_the_oil_tanker_Skipper",
       *           "title": "United States seizure of the oil tanker Skipper",
       *           "publisher": "WikiMili (Wikipedia mirror)"
       *         }
       *       ],
       *       "action": "seize",
       *       "asset": "the tanker Skipper"
       *     }
       */
      data: {
        /** @enum {string|null} */
        action?:
          | 'freeze'
          | 'seize'
          | 'intercept'
          | 'withhold'
          | 'forfeit'
          | 'expropriate'
          | 'transfer'
          | 'protect'
          | 'release'
          | 'other'
          | null;
        asset?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
      };
    };
    /**
     * @description Something that bears on the dispute and has no type of its own.
     * @example {
     *       "type": "GenericEventRecorded",
     *       "occurredOn": "2025-11-29",
     *       "data": {
     *         "summary": "Trump wrote that the airspace over and around Venezuela should be treated as fully closed.",
     *         "actors": [
     *           {
     *             "code": "USA.PRES",
     *             "role": "posted"
     *           }
     *         ],
     *         "targets": [
     *           {
     *             "code": "VEN"
     *           }
     *         ],
     *         "issues": [
     *           "us-military-action"
     *         ],
     *         "stance": "demands",
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.straitstimes.com/world/trump-says-airspace-above-and-surrounding-venezuela-to-be-closed-in-its-entirety",
     *             "title": "Trump says airspace above and surrounding Venezuela to be closed in its entirety",
     *             "publisher": "Reuters via The Straits Times",
     *             "published": "2025-11-29"
     *           }
     *         ],
     *         "act": "declares the airspace over Venezuela closed"
     *       }
     *     }
     */
    GenericEventRecorded: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'GenericEventRecorded';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Something that bears on the dispute and has no type of its own.
       * @example {
       *       "summary": "Trump wrote that the airspace over and around Venezuela should be treated as fully closed.",
       *       "actors": [
       *         {
       *           "code": "USA.PRES",
       *           "role": "posted"
       *         }
       *       ],
       *       "targets": [
       *         {
       *           "code": "VEN"
       *         }
       *       ],
       *       "issues": [
       *         "us-military-action"
       *       ],
       *       "stance": "demands",
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.straitstimes.com/world/trump-says-airspace-above-and-surrounding-venezuela-to-be-closed-in-its-entirety",
       *           "title": "Trump says airspace above and surrounding Venezuela to be closed in its entirety",
       *           "publisher": "Reuters via The Straits Times",
       *           "published": "2025-11-29"
       *         }
       *       ],
       *       "act": "declares the airspace over Venezuela closed"
       *     }
       */
      data: {
        act?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
      };
    };
    /**
     * @description An editor names a phase of the dispute: an era on the timeline, not something that happened.
     * @example {
     *       "type": "PhaseDeclared",
     *       "occurredOn": "2019-01-23",
     *       "data": {
     *         "summary": "Two presidents claim the office, and states take sides.",
     *         "actors": [
     *           {
     *             "code": "VEN",
     *             "role": "where"
     *           }
     *         ],
     *         "confidence": "confirmed",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ],
     *         "title": "Two presidents",
     *         "until": "2023-01-05"
     *       }
     *     }
     */
    PhaseDeclared: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'PhaseDeclared';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description An editor names a phase of the dispute: an era on the timeline, not something that happened.
       * @example {
       *       "summary": "Two presidents claim the office, and states take sides.",
       *       "actors": [
       *         {
       *           "code": "VEN",
       *           "role": "where"
       *         }
       *       ],
       *       "confidence": "confirmed",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ],
       *       "title": "Two presidents",
       *       "until": "2023-01-05"
       *     }
       */
      data: {
        title: string;
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        until?: string | null;
        /** @description One sentence, own words, at most 220 characters. */
        summary: string;
        /** @description Who did or said it. */
        actors: {
          code: string;
          role?: string | null;
        }[];
        /** @description At whom it is aimed. */
        targets?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Whom or what it concerns. */
        subjects?:
          | {
              code: string;
              role?: string | null;
            }[]
          | null;
        /** @description Slugs of the contested questions it bears on. */
        issues?: string[] | null;
        /**
         * @description The verb of the source. It has no direction: positions come from propositions only.
         * @enum {string|null}
         */
        stance?:
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
          | null;
        /** @enum {string|null} */
        confidence?: 'confirmed' | 'single-source' | 'disputed' | null;
        sources: {
          /** Format: uri */
          url: string;
          title?: string | null;
          publisher?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          published?: string | null;
        }[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string | null;
        /** @description Docket, licence or resolution number. */
        instrument?: string | null;
        quantity?: {
          value: number;
          unit: string;
        } | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        /** @description Fields on which sources differ, every value with who says it. */
        disagreements?:
          | {
              field: string;
              values: {
                value: string;
                sourceUrl: string;
              }[];
              settled?: {
                basis: string;
                value?: string | null;
              } | null;
            }[]
          | null;
        /** @description Entries this one follows in a chain. */
        follows?: string[] | null;
        /** @description The earlier steps happened but are not in this record. */
        startUnknown?: boolean | null;
        /** @description What may have to be erased one day, about persons; sealed before it is recorded. */
        personal?:
          | {
              about: string;
              text: string;
            }[]
          | null;
      };
    };
    /**
     * @description Fields of an entry get other values; what stood before stays in its history.
     * @example {
     *       "type": "EventCorrected",
     *       "occurredOn": "2026-03-02",
     *       "data": {
     *         "target": "2026-01-08-gallo-release-misreported",
     *         "fields": {
     *           "confidence": "disputed",
     *           "note": "He was freed on 2026-03-01."
     *         },
     *         "reason": "The first report did not hold.",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ]
     *       }
     *     }
     */
    EventCorrected: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'EventCorrected';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Fields of an entry get other values; what stood before stays in its history.
       * @example {
       *       "target": "2026-01-08-gallo-release-misreported",
       *       "fields": {
       *         "confidence": "disputed",
       *         "note": "He was freed on 2026-03-01."
       *       },
       *       "reason": "The first report did not hold.",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ]
       *     }
       */
      data: {
        fields: {
          [key: string]: unknown;
        };
        /** @description The entry it is about. */
        target: string;
        /** @description Why, in own words. */
        reason: string;
        sources?:
          | {
              /** Format: uri */
              url: string;
              title?: string | null;
              publisher?: string | null;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              published?: string | null;
            }[]
          | null;
      };
    };
    /**
     * @description An entry is taken back: what it says did not happen.
     * @example {
     *       "type": "EventRetracted",
     *       "occurredOn": "2026-03-02",
     *       "data": {
     *         "target": "2026-01-08-gallo-release-misreported",
     *         "reason": "He was still held.",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ]
     *       }
     *     }
     */
    EventRetracted: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'EventRetracted';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description An entry is taken back: what it says did not happen.
       * @example {
       *       "target": "2026-01-08-gallo-release-misreported",
       *       "reason": "He was still held.",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ]
       *     }
       */
      data: {
        /** @description The entry it is about. */
        target: string;
        /** @description Why, in own words. */
        reason: string;
        sources?:
          | {
              /** Format: uri */
              url: string;
              title?: string | null;
              publisher?: string | null;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              published?: string | null;
            }[]
          | null;
      };
    };
    /**
     * @description A retracted entry stands again.
     * @example {
     *       "type": "EventReinstated",
     *       "occurredOn": "2026-03-03",
     *       "data": {
     *         "target": "2026-01-08-gallo-release-misreported",
     *         "reason": "The retraction named the wrong entry.",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ]
     *       }
     *     }
     */
    EventReinstated: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'EventReinstated';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A retracted entry stands again.
       * @example {
       *       "target": "2026-01-08-gallo-release-misreported",
       *       "reason": "The retraction named the wrong entry.",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ]
       *     }
       */
      data: {
        /** @description The entry it is about. */
        target: string;
        /** @description Why, in own words. */
        reason: string;
        sources?:
          | {
              /** Format: uri */
              url: string;
              title?: string | null;
              publisher?: string | null;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              published?: string | null;
            }[]
          | null;
      };
    };
    /**
     * @description An entry is said to follow others in a chain.
     * @example {
     *       "type": "EventsLinked",
     *       "occurredOn": "2021-10-16",
     *       "data": {
     *         "target": "2021-10-16-saab-extradited-cape-verde-to-us",
     *         "follows": [
     *           "2021-10-13-cape-verde-constitutional-court-rejects-nullity"
     *         ]
     *       }
     *     }
     */
    EventsLinked: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'EventsLinked';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description An entry is said to follow others in a chain.
       * @example {
       *       "target": "2021-10-16-saab-extradited-cape-verde-to-us",
       *       "follows": [
       *         "2021-10-13-cape-verde-constitutional-court-rejects-nullity"
       *       ]
       *     }
       */
      data: {
        /** @description The entry it is about. */
        target: string;
        /** @description Entries this one follows in a chain. */
        follows: string[];
        /** @description Why, in own words. */
        reason?: string | null;
      };
    };
    /**
     * @description Sources differ on a field of an entry; every value stands with who says it.
     * @example {
     *       "type": "DisagreementRecorded",
     *       "occurredOn": "2026-01-03",
     *       "data": {
     *         "target": "2026-01-03-russia-mfa-release-maduro",
     *         "field": "who was to be released",
     *         "values": [
     *           {
     *             "value": "Nicolás Maduro",
     *             "sourceUrl": "https://www.example.org/illustration"
     *           },
     *           {
     *             "value": "Alex Saab",
     *             "sourceUrl": "https://www.example.org/another"
     *           }
     *         ]
     *       }
     *     }
     */
    DisagreementRecorded: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'DisagreementRecorded';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Sources differ on a field of an entry; every value stands with who says it.
       * @example {
       *       "target": "2026-01-03-russia-mfa-release-maduro",
       *       "field": "who was to be released",
       *       "values": [
       *         {
       *           "value": "Nicolás Maduro",
       *           "sourceUrl": "https://www.example.org/illustration"
       *         },
       *         {
       *           "value": "Alex Saab",
       *           "sourceUrl": "https://www.example.org/another"
       *         }
       *       ]
       *     }
       */
      data: {
        /** @description The entry it is about. */
        target: string;
        field: string;
        values: {
          value: string;
          sourceUrl: string;
        }[];
        /** @description Why, in own words. */
        reason?: string | null;
      };
    };
    /**
     * @description A disagreement of sources is settled; every value goes on standing beside the others, with what settled it. What the entry itself says is changed by a correction.
     * @example {
     *       "type": "DisagreementSettled",
     *       "occurredOn": "2026-01-04",
     *       "data": {
     *         "target": "2026-01-03-russia-mfa-release-maduro",
     *         "field": "who was to be released",
     *         "value": "Nicolás Maduro",
     *         "basis": "The ministry published the text of its statement.",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ]
     *       }
     *     }
     */
    DisagreementSettled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'DisagreementSettled';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A disagreement of sources is settled; every value goes on standing beside the others, with what settled it. What the entry itself says is changed by a correction.
       * @example {
       *       "target": "2026-01-03-russia-mfa-release-maduro",
       *       "field": "who was to be released",
       *       "value": "Nicolás Maduro",
       *       "basis": "The ministry published the text of its statement.",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ]
       *     }
       */
      data: {
        /** @description The entry it is about. */
        target: string;
        field: string;
        value?: string | null;
        basis: string;
        sources?:
          | {
              /** Format: uri */
              url: string;
              title?: string | null;
              publisher?: string | null;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              published?: string | null;
            }[]
          | null;
      };
    };
    /**
     * @description A code is given to somebody who is named in events.
     * @example {
     *       "type": "ActorRegistered",
     *       "occurredOn": "2019-01-28",
     *       "data": {
     *         "code": "USA.OFAC",
     *         "name": "Office of Foreign Assets Control",
     *         "kind": "body",
     *         "partOf": "USA",
     *         "speaksFor": "USA",
     *         "names": [
     *           {
     *             "value": "OFAC",
     *             "kind": "short"
     *           }
     *         ],
     *         "identifiers": [
     *           {
     *             "scheme": "wikidata",
     *             "value": "Q844684"
     *           }
     *         ]
     *       }
     *     }
     */
    ActorRegistered: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ActorRegistered';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A code is given to somebody who is named in events.
       * @example {
       *       "code": "USA.OFAC",
       *       "name": "Office of Foreign Assets Control",
       *       "kind": "body",
       *       "partOf": "USA",
       *       "speaksFor": "USA",
       *       "names": [
       *         {
       *           "value": "OFAC",
       *           "kind": "short"
       *         }
       *       ],
       *       "identifiers": [
       *         {
       *           "scheme": "wikidata",
       *           "value": "Q844684"
       *         }
       *       ]
       *     }
       */
      data: {
        code: string;
        name: string;
        /** @enum {string} */
        kind:
          'state' | 'body' | 'bloc' | 'international-body' | 'person' | 'organisation' | 'group' | 'vessel';
        partOf?: string | null;
        speaksFor?: string | null;
        names?:
          | {
              value: string;
              lang?: string | null;
              /** @enum {string|null} */
              kind?: 'official' | 'short' | 'alias' | 'former' | 'transliteration' | null;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              from?: string | null;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              to?: string | null;
            }[]
          | null;
        identifiers?:
          | {
              /** @enum {string} */
              scheme:
                | 'iso3'
                | 'iso2'
                | 'm49'
                | 'wikidata'
                | 'ofac'
                | 'un'
                | 'eu'
                | 'uk'
                | 'opensanctions'
                | 'imo'
                | 'other';
              value: string;
            }[]
          | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        sources?:
          | {
              /** Format: uri */
              url: string;
              title?: string | null;
              publisher?: string | null;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              published?: string | null;
            }[]
          | null;
      };
    };
    /**
     * @description An actor is known under another name, in another language or from a day on.
     * @example {
     *       "type": "ActorNameAdded",
     *       "occurredOn": "2026-01-07",
     *       "data": {
     *         "code": "vessel:bella-1",
     *         "name": {
     *           "value": "Marinera",
     *           "kind": "alias",
     *           "from": "2025-12"
     *         }
     *       }
     *     }
     */
    ActorNameAdded: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ActorNameAdded';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description An actor is known under another name, in another language or from a day on.
       * @example {
       *       "code": "vessel:bella-1",
       *       "name": {
       *         "value": "Marinera",
       *         "kind": "alias",
       *         "from": "2025-12"
       *       }
       *     }
       */
      data: {
        code: string;
        name: {
          value: string;
          lang?: string | null;
          /** @enum {string|null} */
          kind?: 'official' | 'short' | 'alias' | 'former' | 'transliteration' | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          from?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          to?: string | null;
        };
        sources?:
          | {
              /** Format: uri */
              url: string;
              title?: string | null;
              publisher?: string | null;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              published?: string | null;
            }[]
          | null;
      };
    };
    /**
     * @description An actor is the same as an entry elsewhere: Wikidata, an OFAC list number, ISO 3166.
     * @example {
     *       "type": "IdentifierAttached",
     *       "occurredOn": "2019-01-28",
     *       "data": {
     *         "code": "VEN",
     *         "identifier": {
     *           "scheme": "wikidata",
     *           "value": "Q717"
     *         }
     *       }
     *     }
     */
    IdentifierAttached: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'IdentifierAttached';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description An actor is the same as an entry elsewhere: Wikidata, an OFAC list number, ISO 3166.
       * @example {
       *       "code": "VEN",
       *       "identifier": {
       *         "scheme": "wikidata",
       *         "value": "Q717"
       *       }
       *     }
       */
      data: {
        code: string;
        identifier: {
          /** @enum {string} */
          scheme:
            | 'iso3'
            | 'iso2'
            | 'm49'
            | 'wikidata'
            | 'ofac'
            | 'un'
            | 'eu'
            | 'uk'
            | 'opensanctions'
            | 'imo'
            | 'other';
          value: string;
        };
        sources?:
          | {
              /** Format: uri */
              url: string;
              title?: string | null;
              publisher?: string | null;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              published?: string | null;
            }[]
          | null;
      };
    };
    /**
     * @description Birth, nationality or papers of a person become known; the latest event counts. All of it can be erased.
     * @example {
     *       "type": "PersonDetailsRecorded",
     *       "occurredOn": "2019-07-25",
     *       "data": {
     *         "code": "person:alex-saab",
     *         "born": "1970",
     *         "nationality": "Illustration, not a nationality",
     *         "documents": [
     *           "Illustration, not a paper"
     *         ],
     *         "note": "Illustration.",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ]
     *       }
     *     }
     */
    PersonDetailsRecorded: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'PersonDetailsRecorded';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Birth, nationality or papers of a person become known; the latest event counts. All of it can be erased.
       * @example {
       *       "code": "person:alex-saab",
       *       "born": "1970",
       *       "nationality": "Illustration, not a nationality",
       *       "documents": [
       *         "Illustration, not a paper"
       *       ],
       *       "note": "Illustration.",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ]
       *     }
       */
      data: {
        code: string;
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        born?: string | null;
        nationality?: string | null;
        documents?: string[] | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
        sources?:
          | {
              /** Format: uri */
              url: string;
              title?: string | null;
              publisher?: string | null;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              published?: string | null;
            }[]
          | null;
      };
    };
    /**
     * @description Two codes turn out to mean one actor; the first gives way to the second.
     * @example {
     *       "type": "ActorsMerged",
     *       "occurredOn": "2024-07-28",
     *       "data": {
     *         "from": "person:edmundo-gonzalez",
     *         "to": "person:edmundo-gonzalez-urrutia",
     *         "reason": "One person under two codes."
     *       }
     *     }
     */
    ActorsMerged: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ActorsMerged';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Two codes turn out to mean one actor; the first gives way to the second.
       * @example {
       *       "from": "person:edmundo-gonzalez",
       *       "to": "person:edmundo-gonzalez-urrutia",
       *       "reason": "One person under two codes."
       *     }
       */
      data: {
        from: string;
        to: string;
        /** @description Why, in own words. */
        reason: string;
        sources?:
          | {
              /** Format: uri */
              url: string;
              title?: string | null;
              publisher?: string | null;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              published?: string | null;
            }[]
          | null;
      };
    };
    /**
     * @description A merge is undone: the code stands for an actor of its own again.
     * @example {
     *       "type": "ActorSplit",
     *       "occurredOn": "2024-07-28",
     *       "data": {
     *         "from": "person:nicolas-maduro-guerra",
     *         "to": "person:nicolas-maduro",
     *         "reason": "Son and father."
     *       }
     *     }
     */
    ActorSplit: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ActorSplit';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A merge is undone: the code stands for an actor of its own again.
       * @example {
       *       "from": "person:nicolas-maduro-guerra",
       *       "to": "person:nicolas-maduro",
       *       "reason": "Son and father."
       *     }
       */
      data: {
        from: string;
        to: string;
        /** @description Why, in own words. */
        reason: string;
        sources?:
          | {
              /** Format: uri */
              url: string;
              title?: string | null;
              publisher?: string | null;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              published?: string | null;
            }[]
          | null;
      };
    };
    /**
     * @description A person holds an office from a day on; days of handing over belong to both.
     * @example {
     *       "type": "OfficeHeld",
     *       "occurredOn": "2025-01-20",
     *       "data": {
     *         "person": "person:donald-trump",
     *         "office": "president",
     *         "of": "USA.PRES",
     *         "from": "2025-01-20",
     *         "to": null,
     *         "disputed": false,
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ]
     *       }
     *     }
     */
    OfficeHeld: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'OfficeHeld';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A person holds an office from a day on; days of handing over belong to both.
       * @example {
       *       "person": "person:donald-trump",
       *       "office": "president",
       *       "of": "USA.PRES",
       *       "from": "2025-01-20",
       *       "to": null,
       *       "disputed": false,
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ]
       *     }
       */
      data: {
        person: string;
        name?: string | null;
        office: string;
        of: string;
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        from: string;
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        to?: string | null;
        disputed?: boolean | null;
        speaks?: boolean | null;
        sources?:
          | {
              /** Format: uri */
              url: string;
              title?: string | null;
              publisher?: string | null;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              published?: string | null;
            }[]
          | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
      };
    };
    /**
     * @description A person no longer holds an office.
     * @example {
     *       "type": "OfficeEnded",
     *       "occurredOn": "2025-01-20",
     *       "data": {
     *         "person": "person:joe-biden",
     *         "office": "president",
     *         "of": "USA.PRES",
     *         "on": "2025-01-20",
     *         "sources": [
     *           {
     *             "url": "https://www.example.org/illustration",
     *             "title": "Illustration, not a source"
     *           }
     *         ]
     *       }
     *     }
     */
    OfficeEnded: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'OfficeEnded';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A person no longer holds an office.
       * @example {
       *       "person": "person:joe-biden",
       *       "office": "president",
       *       "of": "USA.PRES",
       *       "on": "2025-01-20",
       *       "sources": [
       *         {
       *           "url": "https://www.example.org/illustration",
       *           "title": "Illustration, not a source"
       *         }
       *       ]
       *     }
       */
      data: {
        person: string;
        name?: string | null;
        office: string;
        of: string;
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        on: string;
        sources?:
          | {
              /** Format: uri */
              url: string;
              title?: string | null;
              publisher?: string | null;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              published?: string | null;
            }[]
          | null;
        /** @description What a careful archivist would add. */
        note?: string | null;
      };
    };
    /**
     * @description A contested question is named, with the proposition or the options that stands are taken on.
     * @example {
     *       "type": "IssueDefined",
     *       "occurredOn": "2019-01-10",
     *       "data": {
     *         "slug": "presidency-legitimacy",
     *         "title": "Who is president",
     *         "kind": "choice",
     *         "options": [
     *           {
     *             "id": "person:nicolas-maduro",
     *             "label": "Nicolás Maduro",
     *             "to": "2026-01-03"
     *           },
     *           {
     *             "id": "person:juan-guaido",
     *             "label": "Juan Guaidó",
     *             "from": "2019-01-23",
     *             "to": "2023-01-05"
     *           },
     *           {
     *             "id": "none-legitimate",
     *             "label": "Nobody"
     *           }
     *         ]
     *       }
     *     }
     */
    IssueDefined: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'IssueDefined';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A contested question is named, with the proposition or the options that stands are taken on.
       * @example {
       *       "slug": "presidency-legitimacy",
       *       "title": "Who is president",
       *       "kind": "choice",
       *       "options": [
       *         {
       *           "id": "person:nicolas-maduro",
       *           "label": "Nicolás Maduro",
       *           "to": "2026-01-03"
       *         },
       *         {
       *           "id": "person:juan-guaido",
       *           "label": "Juan Guaidó",
       *           "from": "2019-01-23",
       *           "to": "2023-01-05"
       *         },
       *         {
       *           "id": "none-legitimate",
       *           "label": "Nobody"
       *         }
       *       ]
       *     }
       */
      data: {
        slug: string;
        title: string;
        proposition?: string | null;
        /** @enum {string} */
        kind: 'polar' | 'choice' | 'topic';
        options?:
          | {
              id: string;
              label: string;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              from?: string | null;
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              to?: string | null;
            }[]
          | null;
        wording?: {
          for: string;
          against: string;
          neither?: string | null;
        } | null;
      };
    };
    /**
     * @description A choice question gets another option.
     * @example {
     *       "type": "OptionAdded",
     *       "occurredOn": "2024-07-28",
     *       "data": {
     *         "slug": "presidency-legitimacy",
     *         "option": {
     *           "id": "person:edmundo-gonzalez-urrutia",
     *           "label": "Edmundo González Urrutia",
     *           "from": "2024-07-28"
     *         }
     *       }
     *     }
     */
    OptionAdded: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'OptionAdded';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A choice question gets another option.
       * @example {
       *       "slug": "presidency-legitimacy",
       *       "option": {
       *         "id": "person:edmundo-gonzalez-urrutia",
       *         "label": "Edmundo González Urrutia",
       *         "from": "2024-07-28"
       *       }
       *     }
       */
      data: {
        slug: string;
        option: {
          id: string;
          label: string;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          from?: string | null;
          /**
           * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
           * @example 2019-01-23
           * @example 2019-01
           * @example 2019-05/2019-08
           */
          to?: string | null;
        };
      };
    };
    /**
     * @description An issue is put in other words; it stays the same question.
     * @example {
     *       "type": "IssueReworded",
     *       "occurredOn": "2026-01-03",
     *       "data": {
     *         "slug": "us-military-action",
     *         "proposition": "The use or threat of force is justified.",
     *         "reason": "Threats count as well."
     *       }
     *     }
     */
    IssueReworded: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'IssueReworded';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description An issue is put in other words; it stays the same question.
       * @example {
       *       "slug": "us-military-action",
       *       "proposition": "The use or threat of force is justified.",
       *       "reason": "Threats count as well."
       *     }
       */
      data: {
        slug: string;
        title?: string | null;
        proposition?: string | null;
        wording?: {
          for: string;
          against: string;
          neither?: string | null;
        } | null;
        /** @description Why, in own words. */
        reason: string;
      };
    };
    /**
     * @description A rule or a reader says which stands an entry shows; the latest coding of an entry counts.
     * @example {
     *       "type": "PropositionsCoded",
     *       "occurredOn": "2017-08-11",
     *       "data": {
     *         "target": "2017-08-11-trump-military-option",
     *         "propositions": [
     *           {
     *             "actor": "USA.PRES",
     *             "issue": "us-military-action",
     *             "polarity": 1,
     *             "strength": 1
     *           }
     *         ],
     *         "method": "human",
     *         "why": "Keeping the threat of force open, though the fact's stance word is neutral."
     *       }
     *     }
     */
    PropositionsCoded: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'PropositionsCoded';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A rule or a reader says which stands an entry shows; the latest coding of an entry counts.
       * @example {
       *       "target": "2017-08-11-trump-military-option",
       *       "propositions": [
       *         {
       *           "actor": "USA.PRES",
       *           "issue": "us-military-action",
       *           "polarity": 1,
       *           "strength": 1
       *         }
       *       ],
       *       "method": "human",
       *       "why": "Keeping the threat of force open, though the fact's stance word is neutral."
       *     }
       */
      data: {
        /** @description The entry it is about. */
        target: string;
        /** @description Which stands it shows. */
        propositions: {
          actor: string;
          issue: string;
          /** @description The option chosen; null gives up an earlier choice without making another. */
          choice?: string | null;
          /**
           * @description +1 for the proposition of the issue, -1 against, 0 neutral.
           * @enum {number|null}
           */
          polarity?: -1 | 0 | 1 | null;
          /** @description 1 says or suggests, 2 takes a formal stand, 3 acts. */
          strength: number;
          object?: string | null;
          conditional?: string | null;
        }[];
        /** @enum {string} */
        method: 'rule' | 'human';
        ruleId?: string | null;
        coder?: string | null;
        why?: string | null;
        acts?:
          | {
              /** @enum {string} */
              type:
                | 'SanctionEased'
                | 'SanctionSuspended'
                | 'SanctionReimposed'
                | 'SanctionLifted'
                | 'LicenceIssued'
                | 'LicenceRevoked'
                | 'LicenceExpired'
                | 'PersonDetained'
                | 'CustodyRegimeChanged'
                | 'PersonReleased';
              /**
               * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
               * @example 2019-01-23
               * @example 2019-01
               * @example 2019-05/2019-08
               */
              occurredOn?: string | null;
              /** @description Who did or said it. */
              actors?:
                | {
                    code: string;
                    role?: string | null;
                  }[]
                | null;
              /** @description At whom it is aimed. */
              targets?:
                | {
                    code: string;
                    role?: string | null;
                  }[]
                | null;
              /** @description Whom or what it concerns. */
              subjects?:
                | {
                    code: string;
                    role?: string | null;
                  }[]
                | null;
              /** @description Slugs of the contested questions it bears on. */
              issues?: string[] | null;
              /** @description Sanctions programme or legal series, as the authority writes it. */
              programme?: string | null;
              number?: string | null;
            }[]
          | null;
      };
    };
    /**
     * @description A document, page or file is entered as a source.
     * @example {
     *       "type": "SourceRegistered",
     *       "occurredOn": "2026-01-04",
     *       "data": {
     *         "url": "https://www.example.org/illustration",
     *         "title": "Illustration, not a source",
     *         "publisher": "Example",
     *         "published": null,
     *         "kind": "media"
     *       }
     *     }
     */
    SourceRegistered: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'SourceRegistered';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A document, page or file is entered as a source.
       * @example {
       *       "url": "https://www.example.org/illustration",
       *       "title": "Illustration, not a source",
       *       "publisher": "Example",
       *       "published": null,
       *       "kind": "media"
       *     }
       */
      data: {
        /** Format: uri */
        url: string;
        title?: string | null;
        publisher?: string | null;
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        published?: string | null;
        /** @enum {string} */
        kind: 'official' | 'court' | 'wire' | 'media' | 'ngo' | 'academic' | 'reference' | 'other';
        /** @description What a careful archivist would add. */
        note?: string | null;
      };
    };
    /**
     * @description A copy of a source is kept elsewhere.
     * @example {
     *       "type": "SourceArchived",
     *       "occurredOn": "2026-01-05",
     *       "data": {
     *         "url": "https://www.example.org/illustration",
     *         "archiveUrl": "https://web.archive.org/web/20260105000000/https://www.example.org/illustration"
     *       }
     *     }
     */
    SourceArchived: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'SourceArchived';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A copy of a source is kept elsewhere.
       * @example {
       *       "url": "https://www.example.org/illustration",
       *       "archiveUrl": "https://web.archive.org/web/20260105000000/https://www.example.org/illustration"
       *     }
       */
      data: {
        /** Format: uri */
        url: string;
        /** Format: uri */
        archiveUrl: string;
        sha256?: string | null;
      };
    };
    /**
     * @description A claim that a source makes, in own words; it moves nothing until it is assessed.
     * @example {
     *       "type": "SourceClaimRecorded",
     *       "occurredOn": "2026-01-04",
     *       "data": {
     *         "url": "https://www.example.org/illustration",
     *         "claimId": "h1",
     *         "claim": "Russia asks the United States to release Maduro.",
     *         "propositions": [
     *           {
     *             "actor": "RUS.MFA",
     *             "issue": "maduro-custody",
     *             "polarity": -1,
     *             "strength": 2,
     *             "object": "USA"
     *           }
     *         ]
     *       }
     *     }
     */
    SourceClaimRecorded: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'SourceClaimRecorded';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A claim that a source makes, in own words; it moves nothing until it is assessed.
       * @example {
       *       "url": "https://www.example.org/illustration",
       *       "claimId": "h1",
       *       "claim": "Russia asks the United States to release Maduro.",
       *       "propositions": [
       *         {
       *           "actor": "RUS.MFA",
       *           "issue": "maduro-custody",
       *           "polarity": -1,
       *           "strength": 2,
       *           "object": "USA"
       *         }
       *       ]
       *     }
       */
      data: {
        /** Format: uri */
        url: string;
        claimId: string;
        claim: string;
        /** @description Which stands it shows. */
        propositions?:
          | {
              actor: string;
              issue: string;
              /** @description The option chosen; null gives up an earlier choice without making another. */
              choice?: string | null;
              /**
               * @description +1 for the proposition of the issue, -1 against, 0 neutral.
               * @enum {number|null}
               */
              polarity?: -1 | 0 | 1 | null;
              /** @description 1 says or suggests, 2 takes a formal stand, 3 acts. */
              strength: number;
              object?: string | null;
              conditional?: string | null;
            }[]
          | null;
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        claimedOn?: string | null;
      };
    };
    /**
     * @description A claim is checked against the record; assessing it again is a new event.
     * @example {
     *       "type": "ClaimAssessed",
     *       "occurredOn": "2026-01-06",
     *       "data": {
     *         "url": "https://www.example.org/illustration",
     *         "claimId": "h1",
     *         "verdict": "holds",
     *         "evidence": [
     *           "2026-01-03-russia-mfa-release-maduro"
     *         ],
     *         "reason": "The ministry asked for it in its third statement of the day."
     *       }
     *     }
     */
    ClaimAssessed: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ClaimAssessed';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A claim is checked against the record; assessing it again is a new event.
       * @example {
       *       "url": "https://www.example.org/illustration",
       *       "claimId": "h1",
       *       "verdict": "holds",
       *       "evidence": [
       *         "2026-01-03-russia-mfa-release-maduro"
       *       ],
       *       "reason": "The ministry asked for it in its third statement of the day."
       *     }
       */
      data: {
        /** Format: uri */
        url: string;
        claimId: string;
        /** @enum {string} */
        verdict: 'holds' | 'partly' | 'outdated' | 'conflicts' | 'unsupported' | 'opinion';
        evidence?: string[] | null;
        /** @description Why, in own words. */
        reason: string;
      };
    };
    /**
     * @description A file of a list was read to its end, so that the next one can be compared with it, even if nothing had changed.
     * @example {
     *       "type": "ListRead",
     *       "occurredOn": "2026-03-09",
     *       "data": {
     *         "list": "OFAC SDN",
     *         "file": "sdn.csv",
     *         "fileDate": "2026-03-09",
     *         "programmes": [
     *           "VENEZUELA*"
     *         ],
     *         "parties": 350
     *       }
     *     }
     */
    ListRead: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'ListRead';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description A file of a list was read to its end, so that the next one can be compared with it, even if nothing had changed.
       * @example {
       *       "list": "OFAC SDN",
       *       "file": "sdn.csv",
       *       "fileDate": "2026-03-09",
       *       "programmes": [
       *         "VENEZUELA*"
       *       ],
       *       "parties": 350
       *     }
       */
      data: {
        list: string;
        file?: string | null;
        /**
         * @description A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        fileDate: string;
        programmes?: string[] | null;
        parties: number;
        sha256?: string | null;
      };
    };
    /**
     * @description Personal values about somebody are erased: the keys that open them are destroyed with this event. For admins. Which values they were is filled in as `fields`.
     * @example {
     *       "type": "PayloadRedacted",
     *       "occurredOn": "2026-03-04",
     *       "data": {
     *         "subject": "person:alex-saab",
     *         "legalReason": "Request under article 17 GDPR, granted on 2026-03-03."
     *       }
     *     }
     */
    PayloadRedacted: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'PayloadRedacted';
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      occurredOn: string;
      /** @description Of the entry it makes; a UUIDv7 when left out */
      id?: string;
      /** @description What you have seen of its stream: a version, `none`, `exists` or `any` (the default) */
      expectedVersion?: number | ('none' | 'exists' | 'any');
      /**
       * @description Personal values about somebody are erased: the keys that open them are destroyed with this event. For admins. Which values they were is filled in as `fields`.
       * @example {
       *       "subject": "person:alex-saab",
       *       "legalReason": "Request under article 17 GDPR, granted on 2026-03-03."
       *     }
       */
      data: {
        subject: string;
        /** @description The entry it is about. */
        target?: string | null;
        legalReason: string;
      };
    };
    Actor: {
      /**
       * @example RUS
       * @example USA.OFAC
       * @example person:alex-saab
       */
      code: string;
      name: string;
      /** @enum {string|null} */
      kind:
        | 'state'
        | 'body'
        | 'bloc'
        | 'international-body'
        | 'person'
        | 'organisation'
        | 'group'
        | 'vessel'
        | null;
      /** @description As registered */
      partOf: string | null;
      parent: {
        code: string;
        name: string;
      } | null;
      /** @description Whose stand its words are */
      speaksFor: string | null;
      /** @description The code that stands for this one */
      mergedInto: string | null;
      /** @description When it was merged with another code, or parted from it, by whom and why */
      mergers: {
        /** @enum {string} */
        type: 'ActorsMerged' | 'ActorSplit';
        /** @description The code that gave way */
        from: string;
        /** @description The code that stands for it */
        to: string;
        reason: string;
        recordedBy: string;
        /**
         * Format: date-time
         * @description RFC 3339, UTC
         */
        recordedAt: string;
        /** @description Of the event */
        position: number;
      }[];
      names: {
        value: string;
      }[];
      identifiers: Record<string, never>[];
      note: string | null;
      /** @description Those that had begun by asOf */
      offices: {
        office: string;
        /** @description Code of the state or body */
        of: string;
        /**
         * @description EDTF (ISO 8601-2)
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        from: string;
        /**
         * @description EDTF (ISO 8601-2)
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        to: string | null;
        disputed: boolean;
        /** @description Empty: nothing is cited for it */
        sources: components['schemas']['SourceRef'][];
        note: string | null;
      }[];
      /** @description Only where something was recorded; what was erased is null */
      personDetails?: {
        /**
         * @description EDTF (ISO 8601-2)
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        born: string | null;
        nationality: string | null;
        documents: string[] | null;
        note: string | null;
        sources: components['schemas']['SourceRef'][];
        /** @description Of the event */
        position: number;
        /**
         * Format: date-time
         * @description RFC 3339, UTC
         */
        recordedAt: string;
      };
      /** @description Of the event that brought it into the record */
      position: number;
      /**
       * Format: date-time
       * @description RFC 3339, UTC
       */
      recordedAt: string;
    };
    Actors: {
      data: components['schemas']['Actor'][];
      page: components['schemas']['Page'];
      meta: components['schemas']['Meta'];
    };
    ActorAnswer: components['schemas']['Actor'] & {
      meta: components['schemas']['Meta'];
    };
    Issue: {
      /** @example presidency-legitimacy */
      slug: string;
      title: string;
      /** @enum {string} */
      kind: 'polar' | 'choice' | 'topic';
      /** @description What "for" and "against" are about */
      proposition: string | null;
      options: {
        id: string;
        label: string;
        /**
         * @description EDTF (ISO 8601-2)
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        from: string | null;
        /**
         * @description EDTF (ISO 8601-2)
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        to: string | null;
      }[];
      /** @description Of the event that brought it into the record */
      position: number;
      /**
       * Format: date-time
       * @description RFC 3339, UTC
       */
      recordedAt: string;
    };
    Issues: {
      data: components['schemas']['Issue'][];
      page: components['schemas']['Page'];
      meta: components['schemas']['Meta'];
    };
    IssueAnswer: components['schemas']['Issue'] & {
      meta: components['schemas']['Meta'];
    };
    Source: {
      id: string;
      /** Format: uri */
      url: string;
      title: string | null;
      publisher: string | null;
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      published: string | null;
      kind: string | null;
      note: string | null;
      archives: {
        url: string;
        sha256: string | null;
      }[];
      claims: {
        claimId: string;
        /** @description In own words */
        claim: string | null;
        /**
         * @description EDTF (ISO 8601-2)
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        claimedOn: string | null;
        propositions: Record<string, never>[];
        /** @description Of the latest assessment; null until there is one */
        verdict: string | null;
        evidence: string[];
        reason: string | null;
        /** Format: date */
        publishedFrom: string | null;
        /** Format: date */
        assessedFrom: string | null;
      }[];
      /** @description Of the event that brought it into the record */
      position: number;
      /**
       * Format: date-time
       * @description RFC 3339, UTC
       */
      recordedAt: string;
    };
    Sources: {
      data: components['schemas']['Source'][];
      page: components['schemas']['Page'];
      meta: components['schemas']['Meta'];
    };
    SourceAnswer: components['schemas']['Source'] & {
      citedBy: string[];
      meta: components['schemas']['Meta'];
    };
    AuditRow: {
      /**
       * Format: date-time
       * @description RFC 3339, UTC
       */
      recordedAt: string;
      /** @description `token:<name>`, `oidc:<subject>`, `cli`, or a step of the start; null: not noted then */
      recordedBy: string | null;
      /** @description X-Request-Id of the answer that did it */
      requestId: string | null;
      causationId: string | null;
      /** @description Of the event, or `TokenIssued`, `TokenRevoked`, `DisputeOpened` */
      type: string;
      /** @description null: about no dispute */
      dispute: string | null;
      /** @description Of the event in the record of its dispute */
      position: number | null;
      eventId: string | null;
      entryId: string | null;
      stream: string | null;
      version: number | null;
      /** @description Name of the token that was issued or revoked */
      token: string | null;
      /** @description Of that token */
      role: string | null;
      /**
       * Format: date-time
       * @description RFC 3339, UTC
       */
      expiresAt: string | null;
    };
    Audit: {
      data: components['schemas']['AuditRow'][];
      page: {
        next: string | null;
        limit: number;
      };
      meta: {
        dispute: string;
        /** @description The rows are of the record as it stood here */
        position: number;
      };
    };
    WholeAudit: {
      data: components['schemas']['AuditRow'][];
      page: {
        next: string | null;
        limit: number;
      };
    };
    Health: {
      /** @enum {string} */
      status: 'alive';
    };
    Readiness: {
      /** @enum {string} */
      status: 'ready' | 'not ready';
      checks: {
        /** @enum {string} */
        database: 'reachable' | 'unreachable';
        projections: {
          dispute: string;
          projection: string;
          version: number;
          position: number;
          /** @description Positions it has yet to read */
          lag: number;
          /** @enum {string} */
          state: 'live' | 'rebuilding' | 'stopped' | 'outdated';
          failure: {
            position: number;
            because: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            at: string;
          } | null;
        }[];
        /** @description Disputes that nothing is appended to: their record is behind what was signed of it */
        held: {
          dispute: string;
          why: string;
        }[];
      };
      /** @description What keeps the record from being rewritten and is not there */
      missingGuards: {
        name: string;
        why: string;
      }[];
    };
    Named: {
      code: string;
      name: string;
    };
    Recognition: {
      recogniser: components['schemas']['Named'];
      holder: components['schemas']['Named'];
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      since: string;
      /** @description EDTF; null while it stands */
      until: string | null;
      /** @enum {string} */
      status: 'open' | 'ended';
      /** @description As what: "interim president" */
      capacity: string | null;
      basis: {
        /** @description Entry id */
        entryId: string;
        /** @description Of the event that made the entry */
        position: number;
        /** @description Who or what read it in the entry: `human`, `stated`, a rule (`R1`), a deed (`deed:RecognitionExtended`) */
        rule: string;
      };
      endedBy: {
        entryId: string | null;
        /** @description Also `claim-ended`: nobody claims the office by it any more */
        rule: string;
      } | null;
      /** @description Latest first, at most 20 */
      evidence: string[];
      /** @description Entries that said it again */
      reaffirmed: number;
    };
    Recognitions: {
      data: components['schemas']['Recognition'][];
      page: components['schemas']['Page'];
      meta: components['schemas']['Meta'];
    };
    Measure: {
      /** @example usa/us-eo-13850/org-pdvsa */
      id: string;
      authority: components['schemas']['Named'];
      /** @description Its bodies that took the measure */
      takenBy: string[];
      /** @description As the authority writes it */
      programme: string | null;
      targets: components['schemas']['Named'][];
      /** @enum {string} */
      status: 'in_force' | 'eased' | 'suspended' | 'ended';
      /**
       * @description In plain English
       * @example In force since 2019-01-28; eased by OFAC GL 41 since 2022-11-26.
       */
      statusSentence: string;
      /** @description EDTF; null where its beginning is not on record */
      since: string | null;
      /** @description EDTF; null while it stands */
      until: string | null;
      /** @description In the order of the world, the latest 30 */
      steps: {
        /** @description Entry id */
        entryId: string;
        position: number;
        /**
         * @description EDTF (ISO 8601-2)
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        occurredOn: string;
        /** @description Event type */
        type: string;
        summary: string;
        confidence: string | null;
        /**
         * @description What the step came to, given what stood
         * @enum {string}
         */
        effect:
          | 'imposed'
          | 'extended'
          | 'amended'
          | 'eased'
          | 'suspended'
          | 'reimposed'
          | 'renewed'
          | 'lifted'
          | 'lifted-in-part'
          | 'expired'
          | 'observed'
          | 'gone';
      }[];
      stepsCount: number;
      /** @description What is irregular though it happened */
      anomalies: {
        code: string;
        /** @description Entry id */
        entryId: string;
      }[];
      /** @description All that bear on it */
      licences: string[];
      /** @description Those that permit something now */
      easedBy: {
        /** @description Licence id */
        licence: string;
        /**
         * @description EDTF (ISO 8601-2)
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        since: string;
        /** @description Entry id */
        entryId: string;
      }[];
      /** @description The latest entry on any of them */
      latestOnLicences: {
        /** @description Entry id */
        entryId: string;
      } | null;
    };
    Measures: {
      data: components['schemas']['Measure'][];
      page: components['schemas']['Page'];
      meta: components['schemas']['Meta'];
    };
    Licence: {
      /** @example usa/gl-8 */
      id: string;
      authority: components['schemas']['Named'];
      /**
       * @description Its present form
       * @example OFAC GL 8E
       */
      number: string | null;
      licensees: components['schemas']['Named'][];
      /** @enum {string} */
      status: 'in_force' | 'restricted' | 'ended';
      /**
       * @description In plain English
       * @example Issued 2022-11-26; expired 2025-05-27.
       */
      statusSentence: string;
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      since: string;
      /** @description EDTF; null while it permits */
      until: string | null;
      /** @description In the order of the world, the latest 30 */
      steps: {
        /** @description Entry id */
        entryId: string;
        position: number;
        /**
         * @description EDTF (ISO 8601-2)
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        occurredOn: string;
        /** @description Event type */
        type: string;
        summary: string;
        confidence: string | null;
        /** @description issued, amended, narrowed, restricted, superseded, revoked or expired */
        act: string;
        form: string | null;
      }[];
      stepsCount: number;
    };
    Licences: {
      data: components['schemas']['Licence'][];
      page: components['schemas']['Page'];
      meta: components['schemas']['Meta'];
    };
    Case: {
      /** @example custody/person-alex-saab */
      id: string;
      /** @enum {string} */
      kind: 'custody' | 'extradition' | 'prosecution';
      person: components['schemas']['Named'];
      /** @description States that have to do with it; of a custody, in whose hands one after the other */
      states: string[];
      /**
       * @example held
       * @example reported_held
       * @example released
       * @example requested
       * @example surrendered
       * @example charged
       */
      status: string;
      /**
       * @description In plain English
       * @example Held in the United States since 2026-01-03.
       */
      statusSentence: string;
      /** @description EDTF: when the present status began */
      since: string | null;
      /** @description Its turns, in the order of the world */
      course: {
        status: string;
        /**
         * @description EDTF (ISO 8601-2)
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        on: string;
        /** @description Entry id */
        entryId: string;
      }[];
      /** @description In the order of the world, the latest 30 */
      steps: {
        /** @description Entry id */
        entryId: string;
        position: number;
        /**
         * @description EDTF (ISO 8601-2)
         * @example 2019-01-23
         * @example 2019-01
         * @example 2019-05/2019-08
         */
        occurredOn: string;
        /** @description Event type */
        type: string;
        summary: string;
        confidence: string | null;
      }[];
      /** @description What is irregular though it happened */
      anomalies: {
        code: string;
        /** @description Entry id */
        entryId: string;
      }[];
    };
    Cases: {
      data: components['schemas']['Case'][];
      page: components['schemas']['Page'];
      meta: components['schemas']['Meta'];
    };
    Demand: {
      /** @example rus/usa/release/person-nicolas-maduro */
      id: string;
      actor: components['schemas']['Named'];
      addressee: components['schemas']['Named'];
      object: {
        /** @description release, no-surrender, talks, end-of-sanctions, recognition, stand, or as `stated` */
        kind: string;
        /** @description Slug */
        issue: string | null;
        /** @example release of Nicolás Maduro and Cilia Flores */
        words: string;
        parties: components['schemas']['Named'][];
      };
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      since: string;
      /**
       * @description EDTF (ISO 8601-2)
       * @example 2019-01-23
       * @example 2019-01
       * @example 2019-05/2019-08
       */
      lastAskedOn: string;
      /** @enum {string} */
      status: 'open' | 'met' | 'withdrawn' | 'lapsed';
      /** @description Entry id */
      metBy: string | null;
      /** @description Entry id */
      endedBy: string | null;
      /** @description EDTF */
      endedOn: string | null;
      basis: {
        /** @description Entry id */
        entryId: string;
        /** @description Of the event that made the entry */
        position: number;
        /** @description Who or what read it in the entry: `human`, `stated`, a rule (`R1`), a deed (`deed:RecognitionExtended`) */
        rule: string;
      };
      /** @description Latest first, at most 20 */
      evidence: string[];
      /** @description Entries that asked again */
      restated: number;
    };
    Demands: {
      data: components['schemas']['Demand'][];
      page: components['schemas']['Page'];
      meta: components['schemas']['Meta'];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  DisputesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Disputes'];
        };
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CreateDisputeController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDispute'];
      };
    };
    responses: {
      /** @description Opened. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisputeCreated'];
        };
      };
    };
  };
  DisputesController_one: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisputeAnswer'];
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TimelineController_read: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
        /** @description In which form: `csv`, `jsonl`, `timelinejs` (the JSON of TimelineJS) and `ics` (iCalendar; entries without a day are left out and counted) are the whole list; `atom` and `jsonfeed` are feeds: a page of it, what became known last first (`order=known`) and with what was retracted (`status=any`), unless told otherwise. The same as `Accept` with the type of a form. */
        format?: 'json' | 'csv' | 'jsonl' | 'timelinejs' | 'ics' | 'atom' | 'jsonfeed';
        /** @description Who did or said it. */
        actor?: string[];
        /** @description At whom it is aimed. */
        target?: string[];
        /** @description Whom or what it concerns. */
        subject?: string[];
        /** @description Any of the three: actor, target or subject; a state also stands for its bodies. */
        party?: string[];
        /** @description The contested question. */
        issue?: string[];
        /** @description Event family. */
        family?: (
          | 'statements'
          | 'recognitions'
          | 'sanctions'
          | 'licences'
          | 'extraditions'
          | 'custody'
          | 'prosecutions'
          | 'relations'
          | 'negotiations'
          | 'votes'
          | 'courts'
          | 'elections'
          | 'military-actions'
          | 'assets'
          | 'other'
        )[];
        /** @description Event type. */
        type?: (
          | 'StatementIssued'
          | 'RecognitionExtended'
          | 'RecognitionWithdrawn'
          | 'RecognitionReaffirmed'
          | 'SanctionImposed'
          | 'SanctionAmended'
          | 'SanctionEased'
          | 'SanctionSuspended'
          | 'SanctionReimposed'
          | 'SanctionLifted'
          | 'SanctionExpired'
          | 'ListingObserved'
          | 'ListingChanged'
          | 'ListingGone'
          | 'LicenceIssued'
          | 'LicenceAmended'
          | 'LicenceSuperseded'
          | 'LicenceRevoked'
          | 'LicenceExpired'
          | 'ProvisionalArrestRequested'
          | 'ExtraditionRequested'
          | 'ExecutiveConsentGiven'
          | 'ExtraditionGranted'
          | 'ExtraditionDenied'
          | 'DecisionAnnulled'
          | 'AppealFiled'
          | 'AppealDecided'
          | 'ExtraditionRefused'
          | 'AssuranceGiven'
          | 'PersonSurrendered'
          | 'RequestWithdrawn'
          | 'CaseLapsed'
          | 'PersonDetained'
          | 'CustodyTransferred'
          | 'CustodyRegimeChanged'
          | 'PersonReleased'
          | 'ChargesFiled'
          | 'IndictmentUnsealed'
          | 'IndictmentSuperseded'
          | 'ChargesDismissed'
          | 'PleaEntered'
          | 'VerdictReached'
          | 'SentenceImposed'
          | 'ClemencyGranted'
          | 'RewardOffered'
          | 'RelationsSevered'
          | 'RelationsRestored'
          | 'EnvoyExpelled'
          | 'EmbassyClosed'
          | 'EmbassyReopened'
          | 'EnvoyAccredited'
          | 'NegotiationOpened'
          | 'NegotiationRoundHeld'
          | 'NegotiationSuspended'
          | 'NegotiationResumed'
          | 'AgreementSigned'
          | 'AgreementBreached'
          | 'NegotiationEnded'
          | 'MotionTabled'
          | 'VoteHeld'
          | 'CaseInstituted'
          | 'CourtRuled'
          | 'RulingAppealed'
          | 'RulingStayed'
          | 'ComplianceReported'
          | 'ElectionCalled'
          | 'ElectionHeld'
          | 'ResultDeclared'
          | 'ResultContested'
          | 'MilitaryActionTaken'
          | 'AssetActionTaken'
          | 'GenericEventRecorded'
          | 'PhaseDeclared'
        )[];
        /** @description The verb of the source; it has no direction of its own. */
        stance?: (
          | 'supports'
          | 'opposes'
          | 'demands'
          | 'condemns'
          | 'rejects'
          | 'recognises'
          | 'denies'
          | 'calls-for'
          | 'offers'
          | 'abstains'
          | 'neutral'
        )[];
        /** @description How well it is attested. */
        confidence?: ('confirmed' | 'single-source' | 'disputed')[];
        /** @description Sanctions programme or legal series, as the authority writes it. */
        programme?: string[];
        /** @description Entries that can have happened on or after this date (EDTF). */
        from?: string;
        /** @description Entries that can have happened on or before this date (EDTF). */
        to?: string;
        /** @description Words, `"a phrase"`, `-not`, `OR`, `begin*`; accents do not matter. */
        q?: string;
        /** @description `current` leaves retracted entries out. */
        status?: 'current' | 'retracted' | 'any';
        /** @description `asc`, `desc`: world order, ties by position. `known`: what was recorded or amended last comes first; with `knowledge=published` what was published last. */
        order?: 'asc' | 'desc' | 'known';
        /** @description Most entries to a page. */
        limit?: number;
        /** @description `page.next` of the answer before, with the same filters; it pins the position. */
        cursor?: string;
        /** @description Counts by value, under the same filters. */
        facets?: (
          | 'actor'
          | 'target'
          | 'subject'
          | 'party'
          | 'issue'
          | 'family'
          | 'type'
          | 'stance'
          | 'confidence'
          | 'programme'
          | 'year'
        )[];
        /** @description Whether to count all that match: `page.total`. */
        count?: boolean;
        /** @description `claims`: beside each entry the claims of sources that were checked against it, with verdicts. */
        include?: 'claims'[];
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Timeline'];
          'text/csv': string;
          'application/x-ndjson': string;
          'application/atom+xml': string;
          'application/feed+json': Record<string, never>;
          'text/calendar': string;
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TimelineController_entry: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
        /**
         * @description Id of the entry
         * @example 2019-01-23-us-recognises-guaido
         */
        entryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntryAnswer'];
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TimelineController_history: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
        /**
         * @description Id of the entry
         * @example 2019-01-23-us-recognises-guaido
         */
        entryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntryHistory'];
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ActorsController_list: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
        /** @description Most to a page. */
        limit?: number;
        /** @description `page.next` of the answer before, with the same filters; it pins the position. */
        cursor?: string;
        /** @description `csv`: the whole list as a table (RFC 4180), `jsonl`: one JSON object a line; from `cursor` on and at most `limit` rows where they are given. The same as `Accept: text/csv` and `application/x-ndjson`. */
        format?: 'json' | 'csv' | 'jsonl';
        /** @description What sort of actor. */
        kind?: (
          'state' | 'body' | 'bloc' | 'international-body' | 'person' | 'organisation' | 'group' | 'vessel'
        )[];
        /** @description Words of a name, a code or an office; accents do not matter. */
        q?: string;
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Actors'];
          'text/csv': string;
          'application/x-ndjson': string;
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ActorsController_one: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
        /**
         * @description Code of the actor
         * @example person:juan-guaido
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActorAnswer'];
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description It was merged into another actor: Location is that one, at the same moment. */
      308: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  IssuesController_list: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
        /** @description Most to a page. */
        limit?: number;
        /** @description `page.next` of the answer before, with the same filters; it pins the position. */
        cursor?: string;
        /** @description `csv`: the whole list as a table (RFC 4180), `jsonl`: one JSON object a line; from `cursor` on and at most `limit` rows where they are given. The same as `Accept: text/csv` and `application/x-ndjson`. */
        format?: 'json' | 'csv' | 'jsonl';
        /** @description `polar`: for or against; `choice`: one of options; `topic`: no stand. */
        kind?: ('polar' | 'choice' | 'topic')[];
        /** @description Words of a title, a proposition or an option. */
        q?: string;
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Issues'];
          'text/csv': string;
          'application/x-ndjson': string;
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  IssuesController_one: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
        /**
         * @description Slug of the issue
         * @example presidency-legitimacy
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IssueAnswer'];
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SourcesController_list: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
        /** @description Most to a page. */
        limit?: number;
        /** @description `page.next` of the answer before, with the same filters; it pins the position. */
        cursor?: string;
        /** @description `csv`: the whole list as a table (RFC 4180), `jsonl`: one JSON object a line; from `cursor` on and at most `limit` rows where they are given. The same as `Accept: text/csv` and `application/x-ndjson`. */
        format?: 'json' | 'csv' | 'jsonl';
        /** @description Who published it, as written. */
        publisher?: string[];
        /** @description Words of a title, a publisher, an address or a claim. */
        q?: string;
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sources'];
          'text/csv': string;
          'application/x-ndjson': string;
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SourcesController_one: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
        /**
         * @description Id of the source
         * @example 0123456789abcdef0123
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SourceAnswer'];
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PositionsController_list: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
        /** @description Most to a page. */
        limit?: number;
        /** @description `page.next` of the answer before, with the same filters; it pins the position. */
        cursor?: string;
        /** @description `csv`: the whole list as a table (RFC 4180), `jsonl`: one JSON object a line; from `cursor` on and at most `limit` rows where they are given. The same as `Accept: text/csv` and `application/x-ndjson`. */
        format?: 'json' | 'csv' | 'jsonl';
        /** @description Code of the actor whose stand it is. */
        actor?: string[];
        /** @description Slug of the issue. */
        issue?: string[];
        /** @description `declared`: what it says; `enacted`: what it does. */
        track?: ('declared' | 'enacted')[];
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Positions'];
          'text/csv': string;
          'application/x-ndjson': string;
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PositionsController_history: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
        /**
         * @description Code of the actor
         * @example USA
         */
        actor: string;
        /**
         * @description Slug of the issue
         * @example presidency-legitimacy
         */
        issue: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PositionHistory'];
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RecognitionsController_list: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
        /** @description Most to a page. */
        limit?: number;
        /** @description `page.next` of the answer before, with the same filters; it pins the position. */
        cursor?: string;
        /** @description `csv`: the whole list as a table (RFC 4180), `jsonl`: one JSON object a line; from `cursor` on and at most `limit` rows where they are given. The same as `Accept: text/csv` and `application/x-ndjson`. */
        format?: 'json' | 'csv' | 'jsonl';
        /** @description Code of who recognises. */
        recogniser?: string[];
        /** @description Code of who is recognised. */
        holder?: string[];
        /** @description `open`: it stands on that day; `ended`: it stood before. */
        status?: ('open' | 'ended')[];
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Recognitions'];
          'text/csv': string;
          'application/x-ndjson': string;
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  MeasuresController_list: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
        /** @description Most to a page. */
        limit?: number;
        /** @description `page.next` of the answer before, with the same filters; it pins the position. */
        cursor?: string;
        /** @description `csv`: the whole list as a table (RFC 4180), `jsonl`: one JSON object a line; from `cursor` on and at most `limit` rows where they are given. The same as `Accept: text/csv` and `application/x-ndjson`. */
        format?: 'json' | 'csv' | 'jsonl';
        /** @description Id of the measure. */
        id?: string[];
        /** @description Code of who imposed it: a state or union, or its body. */
        authority?: string[];
        /** @description The programme, as written. */
        programme?: string[];
        /** @description Code of who is under it. */
        target?: string[];
        /** @description How it stands on that day. */
        status?: ('in_force' | 'eased' | 'suspended' | 'ended')[];
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Measures'];
          'text/csv': string;
          'application/x-ndjson': string;
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  LicencesController_list: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
        /** @description Most to a page. */
        limit?: number;
        /** @description `page.next` of the answer before, with the same filters; it pins the position. */
        cursor?: string;
        /** @description `csv`: the whole list as a table (RFC 4180), `jsonl`: one JSON object a line; from `cursor` on and at most `limit` rows where they are given. The same as `Accept: text/csv` and `application/x-ndjson`. */
        format?: 'json' | 'csv' | 'jsonl';
        /** @description Id of the licence. */
        id?: string[];
        /** @description Code of the state or union that issued it. */
        authority?: string[];
        /** @description Code of whom it names. */
        licensee?: string[];
        /** @description How it stands on that day; `restricted`: it permits nothing for the time being. */
        status?: ('in_force' | 'restricted' | 'ended')[];
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Licences'];
          'text/csv': string;
          'application/x-ndjson': string;
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CasesController_list: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
        /** @description Most to a page. */
        limit?: number;
        /** @description `page.next` of the answer before, with the same filters; it pins the position. */
        cursor?: string;
        /** @description `csv`: the whole list as a table (RFC 4180), `jsonl`: one JSON object a line; from `cursor` on and at most `limit` rows where they are given. The same as `Accept: text/csv` and `application/x-ndjson`. */
        format?: 'json' | 'csv' | 'jsonl';
        /** @description Id of the case. */
        id?: string[];
        /** @description Code of the person, or of a group. */
        person?: string[];
        /** @description What sort of case. */
        kind?: ('custody' | 'extradition' | 'prosecution')[];
        /** @description How it stands on that day. */
        status?: (
          | 'held'
          | 'reported_held'
          | 'released'
          | 'reported_released'
          | 'followed_by_member'
          | 'none'
          | 'arrest_requested'
          | 'requested'
          | 'consented'
          | 'granted'
          | 'final'
          | 'denied'
          | 'annulled'
          | 'appealed'
          | 'appeal_decided'
          | 'surrendered'
          | 'refused'
          | 'withdrawn'
          | 'lapsed'
          | 'charged'
          | 'convicted'
          | 'acquitted'
          | 'sentenced'
          | 'pardoned'
          | 'dismissed'
        )[];
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Cases'];
          'text/csv': string;
          'application/x-ndjson': string;
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DemandsController_list: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
        /** @description Most to a page. */
        limit?: number;
        /** @description `page.next` of the answer before, with the same filters; it pins the position. */
        cursor?: string;
        /** @description `csv`: the whole list as a table (RFC 4180), `jsonl`: one JSON object a line; from `cursor` on and at most `limit` rows where they are given. The same as `Accept: text/csv` and `application/x-ndjson`. */
        format?: 'json' | 'csv' | 'jsonl';
        /** @description Id of the demand. */
        id?: string[];
        /** @description Code of who asks. */
        actor?: string[];
        /** @description Code of who is asked. */
        addressee?: string[];
        /** @description Slug of the issue it bears on. */
        issue?: string[];
        /** @description What has come of it by that day. */
        status?: ('open' | 'met' | 'withdrawn' | 'lapsed')[];
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Demands'];
          'text/csv': string;
          'application/x-ndjson': string;
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ChangesController_list: {
    parameters: {
      query?: {
        /** @description The earlier day of the world: a date, an instant or EDTF. It must be given. */
        from?: string;
        /** @description The later one. Default: now. */
        to?: string;
        /** @description What was known at the earlier moment, as `knownAt`. Default: `knownTo`. */
        knownFrom?: string;
        /** @description What was known at the later moment, as `knownAt`. Default: all that is recorded. */
        knownTo?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
        /** @description Changes in these only. */
        question?: ('positions' | 'recognitions' | 'measures' | 'cases' | 'demands')[];
        /** @description `csv`: the whole list as a table (RFC 4180), `jsonl`: one JSON object a line; from `cursor` on and at most `limit` rows where they are given. The same as `Accept: text/csv` and `application/x-ndjson`. */
        format?: 'json' | 'csv' | 'jsonl';
        /** @description Most to a page. */
        limit?: number;
        /** @description `page.next` of the answer before, with the same filters; it pins the position. */
        cursor?: string;
      };
      header?: never;
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Changes'];
          'text/csv': string;
          'application/x-ndjson': string;
        };
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SnapshotController_show: {
    parameters: {
      query?: {
        /** @description World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now. */
        asOf?: string;
        /** @description Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position. */
        knownAt?: string;
        /** @description `recorded`: known since it was appended here. `published`: known since its earliest source was published. */
        knowledge?: 'recorded' | 'published';
        /** @description `possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed. */
        certainty?: 'possible' | 'certain';
        /** @description Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
        position?: number;
        /** @description Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes. */
        minPosition?: number;
      };
      header?: {
        /** @description Leads to the answer as it would have been given at that instant (RFC 7089). */
        'Accept-Datetime'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Snapshot'];
        };
      };
      /** @description With Accept-Datetime: Location is the answer as it would have been given then. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ListEventsController_list: {
    parameters: {
      query?: {
        /** @description Begin after this position; 0 is the beginning of the record. */
        after?: number;
        /** @description Most events to a page: 50 unless told, at most 500. As application/x-ndjson: no limit unless told. */
        limit?: number;
        /** @description `page.next` of the answer before; takes the place of `after` and `knownAt`. */
        cursor?: string;
        /** @description The record as it was then: a position, an instant or a date. Default: the newest position. */
        knownAt?: string;
        /** @description Waits (at most 5 s) until the record has reached this position. */
        minPosition?: number;
      };
      header?: never;
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Events'];
          'application/x-ndjson': components['schemas']['Event'];
        };
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RecordEventsController_record: {
    parameters: {
      query?: {
        /** @description Stores nothing; says what is irregular, what looks like a duplicate and what would change in the answers. */
        dryRun?: boolean;
      };
      header?: {
        /** @description The same key with the same body gives the first answer again; with another body it is refused. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewEvents'];
      };
    };
    responses: {
      /** @description A dry run: nothing is stored. What is irregular, what looks like a duplicate, what would change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Foreseen'];
        };
      };
      /** @description Recorded, and durable. */
      201: {
        headers: {
          /** @description `true` when this is the first answer again. */
          'Idempotent-Replay'?: 'true';
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Recorded'];
        };
      };
    };
  };
  FollowEventsController_follow: {
    parameters: {
      query?: {
        /** @description Begin after this position; a `Last-Event-ID` header takes its place. Default: the beginning. */
        after?: number;
      };
      header?: {
        /** @description Position of the last event received; takes the place of `after`. Browsers send it by themselves. */
        'Last-Event-ID'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
    };
  };
  TreeController_checkpoint: {
    parameters: {
      query?: {
        /** @description The checkpoint over so many events. Default: the newest. */
        size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TreeController_verifierKeys: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TreeController_consistency: {
    parameters: {
      query?: {
        /** @description Number of events of the older state. */
        from?: number;
        /** @description Number of events of the newer state. Default: that of the newest checkpoint. */
        to?: number;
      };
      header?: never;
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Consistency'];
        };
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TreeController_entries: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
        /**
         * @description Index of the tile, spelt as in C2SP tlog-tiles: `x001/234`, for one that is not full `x001/234.p/17`
         * @example 000
         */
        path: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TreeController_tile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
        /**
         * @description Level of the tile: 0 for hashes of leaves
         * @example 0
         */
        level: string;
        /**
         * @description Index of the tile, spelt as in C2SP tlog-tiles: `x001/234`, for one that is not full `x001/234.p/17`
         * @example 000
         */
        path: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  EntryProofController_prove: {
    parameters: {
      query?: {
        /** @description Of the event at this position, where several are about the entry (`/history` has them). Default: the newest. */
        position?: number;
      };
      header?: never;
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
        /**
         * @description Id of the entry
         * @example 2019-01-23-us-recognises-guaido
         */
        entryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Names these bytes, for If-None-Match. */
          ETag?: string;
          /** @description Where the address pins both clocks, when the record was in that state (RFC 7089). */
          'Memento-Datetime'?: string;
          /** @description `public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description As it was: If-None-Match names the present ETag. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AmendEntryController_correct: {
    parameters: {
      query?: {
        /** @description Stores nothing; says what is irregular, what looks like a duplicate and what would change in the answers. */
        dryRun?: boolean;
      };
      header?: {
        /** @description The same key with the same body gives the first answer again; with another body it is refused. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
        /**
         * @description Id of the entry
         * @example 2019-01-23-us-recognises-guaido
         */
        entryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Correction'];
      };
    };
    responses: {
      /** @description A dry run: nothing is stored. What is irregular, what looks like a duplicate, what would change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Foreseen'];
        };
      };
      /** @description Recorded, and durable. */
      201: {
        headers: {
          /** @description `true` when this is the first answer again. */
          'Idempotent-Replay'?: 'true';
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Recorded'];
        };
      };
    };
  };
  AmendEntryController_retract: {
    parameters: {
      query?: {
        /** @description Stores nothing; says what is irregular, what looks like a duplicate and what would change in the answers. */
        dryRun?: boolean;
      };
      header?: {
        /** @description The same key with the same body gives the first answer again; with another body it is refused. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
        /**
         * @description Id of the entry
         * @example 2019-01-23-us-recognises-guaido
         */
        entryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Amendment'];
      };
    };
    responses: {
      /** @description A dry run: nothing is stored. What is irregular, what looks like a duplicate, what would change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Foreseen'];
        };
      };
      /** @description Recorded, and durable. */
      201: {
        headers: {
          /** @description `true` when this is the first answer again. */
          'Idempotent-Replay'?: 'true';
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Recorded'];
        };
      };
    };
  };
  AmendEntryController_reinstate: {
    parameters: {
      query?: {
        /** @description Stores nothing; says what is irregular, what looks like a duplicate and what would change in the answers. */
        dryRun?: boolean;
      };
      header?: {
        /** @description The same key with the same body gives the first answer again; with another body it is refused. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
        /**
         * @description Id of the entry
         * @example 2019-01-23-us-recognises-guaido
         */
        entryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Amendment'];
      };
    };
    responses: {
      /** @description A dry run: nothing is stored. What is irregular, what looks like a duplicate, what would change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Foreseen'];
        };
      };
      /** @description Recorded, and durable. */
      201: {
        headers: {
          /** @description `true` when this is the first answer again. */
          'Idempotent-Replay'?: 'true';
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Recorded'];
        };
      };
    };
  };
  RedactController_redact: {
    parameters: {
      query?: {
        /** @description Stores nothing; says what is irregular, what looks like a duplicate and what would change in the answers. */
        dryRun?: boolean;
      };
      header?: {
        /** @description The same key with the same body gives the first answer again; with another body it is refused. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Redaction'];
      };
    };
    responses: {
      /** @description A dry run: nothing is stored. What is irregular, what looks like a duplicate, what would change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Foreseen'];
        };
      };
      /** @description Recorded, and durable. */
      201: {
        headers: {
          /** @description `true` when this is the first answer again. */
          'Idempotent-Replay'?: 'true';
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Recorded'];
        };
      };
    };
  };
  ImportFactsController_run: {
    parameters: {
      query?: {
        /** @description Ends with the first rejected line; what was appended before it stays. */
        strict?: boolean;
      };
      header?: never;
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-ndjson': string;
      };
    };
    responses: {
      /** @description What became of the lines. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportReport'];
        };
      };
    };
  };
  TokensController_list: {
    parameters: {
      query?: {
        /** @description Most tokens to a page. */
        limit?: number;
        /** @description `page.next` of the answer before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Tokens'];
        };
      };
    };
  };
  TokensController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewToken'];
      };
    };
    responses: {
      /** @description Issued. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IssuedToken'];
        };
      };
    };
  };
  TokensController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the token
         * @example ana
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Token'];
        };
      };
    };
  };
  TokensController_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the token
         * @example ana
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Revoked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Token'];
        };
      };
    };
  };
  AuditController_list: {
    parameters: {
      query?: {
        /** @description Who did it, as `recordedBy` has it. */
        by?: string[];
        /** @description Type of the event, or TokenIssued, TokenRevoked, DisputeOpened. */
        type?: string[];
        /** @description Since this day or instant (UTC). */
        from?: string;
        /** @description Up to this instant, or the end of this day (UTC). */
        to?: string;
        /** @description Most rows to a page: 50 unless told, at most 500. As application/x-ndjson or text/csv: no limit unless told. */
        limit?: number;
        /** @description `page.next` of the answer before, with the same filters. */
        cursor?: string;
      };
      header?: never;
      path: {
        /**
         * @description Slug of the dispute
         * @example venezuela
         */
        dispute: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Audit'];
          'application/x-ndjson': components['schemas']['AuditRow'];
          'text/csv': string;
        };
      };
    };
  };
  WholeAuditController_list: {
    parameters: {
      query?: {
        /** @description Who did it, as `recordedBy` has it. */
        by?: string[];
        /** @description Type of the event, or TokenIssued, TokenRevoked, DisputeOpened. */
        type?: string[];
        /** @description Since this day or instant (UTC). */
        from?: string;
        /** @description Up to this instant, or the end of this day (UTC). */
        to?: string;
        /** @description Most rows to a page: 50 unless told, at most 500. As application/x-ndjson or text/csv: no limit unless told. */
        limit?: number;
        /** @description `page.next` of the answer before, with the same filters. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WholeAudit'];
          'application/x-ndjson': components['schemas']['AuditRow'];
          'text/csv': string;
        };
      };
    };
  };
  HealthController_alive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ready. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Readiness'];
        };
      };
    };
  };
  MetricsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The measurements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
    };
  };
}
