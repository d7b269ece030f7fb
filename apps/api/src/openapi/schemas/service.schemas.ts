import { instant, type JsonSchema, list, nullable, object, oneOf, text, whole } from '../schema';

export const SERVICE_SCHEMAS: Record<string, JsonSchema> = {
  Audit: object({
    data: list(
      object({
        position: whole(),
        recordedAt: instant,
        recordedBy: text('`token:<name>` or `oidc:<subject>`'),
        requestId: text('X-Request-Id of the answer that recorded it'),
        causationId: nullable(text()),
        type: text(),
        eventId: text(),
        entryId: nullable(text()),
        stream: text(),
        version: whole(),
      }),
    ),
    page: object({ next: nullable(text()), limit: whole() }),
    meta: object({ dispute: text(), position: whole('The rows are of the record as it stood here') }),
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
