import { accessSchema } from '@chancery/access';
import { eventStoreSchema } from '@chancery/event-store';
import { projectionsSchema } from '@chancery/projections';
import type { MigrationInterface } from 'typeorm';

/** What a lib that owns tables exports: entities for reading, migrations in the order of the time in their name. */
export interface Schema {
  readonly entities: readonly Function[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

export interface OwnedSchema extends Schema {
  /** The role the migrations run as, and that therefore owns what they make. */
  readonly owner: 'es_owner' | 'chancery_service';
}

/** Every lib with tables, in the order in which they are made. */
export const schemas: readonly OwnedSchema[] = [
  { owner: 'es_owner', ...eventStoreSchema },
  { owner: 'chancery_service', ...projectionsSchema },
  { owner: 'chancery_service', ...accessSchema },
];
