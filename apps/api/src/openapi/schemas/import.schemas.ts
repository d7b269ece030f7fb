import { type JsonSchema, list, nullable, object, text, whole } from '../schema';

export const IMPORT_SCHEMAS: Record<string, JsonSchema> = {
  ImportReport: object({
    created: whole('Lines that became entries'),
    same: whole('Lines that say what is recorded already'),
    changed: whole('Lines that became corrections'),
    rejected: list(
      object({
        line: whole('Counted from 1', 1),
        id: nullable(text()),
        reason: text(),
        pointer: nullable(text()),
      }),
      'The first 1,000',
    ),
    rejectedCount: whole(),
    positions: nullable(object({ first: whole(undefined, 1), last: whole(undefined, 1) })),
    position: whole('Pass it as `minPosition` to read what was imported'),
  }),
};
