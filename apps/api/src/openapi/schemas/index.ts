import type { JsonSchema } from '../schema';
import { COMMON_SCHEMAS } from './common.schemas';
import { ENTRY_SCHEMAS } from './entry.schemas';
import { EVENT_SCHEMAS } from './event.schemas';
import { IMPORT_SCHEMAS } from './import.schemas';
import { SERVICE_SCHEMAS } from './service.schemas';

/** Everything under components/schemas. */
export const SCHEMAS: Record<string, JsonSchema> = {
  ...COMMON_SCHEMAS,
  ...ENTRY_SCHEMAS,
  ...EVENT_SCHEMAS,
  ...IMPORT_SCHEMAS,
  ...SERVICE_SCHEMAS,
};
