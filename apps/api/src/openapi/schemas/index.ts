import type { JsonSchema } from '../schema';
import { COMMON_SCHEMAS } from './common.schemas';
import { ENTRY_SCHEMAS } from './entry.schemas';

/** Everything under components/schemas. */
export const SCHEMAS: Record<string, JsonSchema> = { ...COMMON_SCHEMAS, ...ENTRY_SCHEMAS };
