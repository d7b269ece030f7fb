import { instant, type JsonSchema, list, nullable, object, oneOf, ref, text, whole } from '../schema';

export const SERVICE_SCHEMAS: Record<string, JsonSchema> = {
  AuditRow: object({
    recordedAt: instant,
    recordedBy: nullable(
      text('`token:<name>`, `oidc:<subject>`, `cli`, or a step of the start; null: not noted then'),
    ),
    requestId: nullable(text('X-Request-Id of the answer that did it')),
    causationId: nullable(text()),
    type: text('Of the event, or `TokenIssued`, `TokenRevoked`, `DisputeOpened`'),
    dispute: nullable(text('null: about no dispute')),
    position: nullable(whole('Of the event in the record of its dispute')),
    eventId: nullable(text()),
    entryId: nullable(text()),
    stream: nullable(text()),
    version: nullable(whole()),
    token: nullable(text('Name of the token that was issued or revoked')),
    role: nullable(text('Of that token')),
    expiresAt: nullable(instant),
  }),
  Audit: object({
    data: list(ref('AuditRow')),
    page: object({ next: nullable(text()), limit: whole() }),
    meta: object({ dispute: text(), position: whole('The rows are of the record as it stood here') }),
  }),
  WholeAudit: object({
    data: list(ref('AuditRow')),
    page: object({ next: nullable(text()), limit: whole() }),
  }),
  Health: object({ status: oneOf(['alive']) }),
  Readiness: object({
    status: oneOf(['ready', 'not ready']),
    checks: object({
      database: oneOf(['reachable', 'unreachable']),
      projections: list(
        object({
          dispute: text(),
          projection: text(),
          version: whole(),
          position: whole(),
          lag: whole('Positions it has yet to read'),
          state: oneOf(['live', 'rebuilding', 'stopped', 'outdated']),
          failure: nullable(object({ position: whole(), because: text(), at: instant })),
        }),
      ),
      held: list(
        object({ dispute: text(), why: text() }),
        'Disputes that nothing is appended to: their record is behind what was signed of it',
      ),
    }),
    missingGuards: list(
      object({ name: text(), why: text() }),
      'What keeps the record from being rewritten and is not there',
    ),
  }),
};
