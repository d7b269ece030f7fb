import type { JsonSchema } from '../schema';
import { ACCESS_SCHEMAS } from './access.schemas';
import { AMENDING_SCHEMAS } from './amending.schemas';
import { CHANGES_SCHEMAS } from './changes.schemas';
import { COMMON_SCHEMAS } from './common.schemas';
import { ENTRY_SCHEMAS } from './entry.schemas';
import { EVENT_SCHEMAS } from './event.schemas';
import { IMPORT_SCHEMAS } from './import.schemas';
import { POSITION_SCHEMAS } from './position.schemas';
import { PROOF_SCHEMAS } from './proof.schemas';
import { recordingSchemas } from './recording.schemas';
import { REGISTER_SCHEMAS } from './register.schemas';
import { SERVICE_SCHEMAS } from './service.schemas';
import { STANDING_SCHEMAS } from './standing.schemas';

/** Everything under components/schemas; the schema named like an event type is that of posting it. */
export const schemas = (): Record<string, JsonSchema> => ({
  ...ACCESS_SCHEMAS,
  ...AMENDING_SCHEMAS,
  ...CHANGES_SCHEMAS,
  ...COMMON_SCHEMAS,
  ...ENTRY_SCHEMAS,
  ...EVENT_SCHEMAS,
  ...IMPORT_SCHEMAS,
  ...POSITION_SCHEMAS,
  ...PROOF_SCHEMAS,
  ...recordingSchemas(),
  ...REGISTER_SCHEMAS,
  ...SERVICE_SCHEMAS,
  ...STANDING_SCHEMAS,
});
