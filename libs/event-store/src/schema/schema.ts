import type { MigrationInterface } from 'typeorm';
import { CreateRecord1763942400000 } from './create-record.migration';

/** What libs/database runs; events are never entities: they are read by {@link EventStore} alone. */
export const eventStoreSchema: {
  readonly entities: readonly Function[];
  readonly migrations: readonly (new () => MigrationInterface)[];
} = { entities: [], migrations: [CreateRecord1763942400000] };
