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

/* eslint-disable */
function optional(load: () => Record<string, unknown>, name: string): Schema {
  try {
    return (load()[name] as Schema | undefined) ?? { entities: [], migrations: [] };
  } catch {
    return { entities: [], migrations: [] };
  }
}

/** Every lib with tables, in the order in which they are made. */
export const schemas: readonly OwnedSchema[] = [
  { owner: 'es_owner', ...optional(() => require('@chancery/event-store'), 'eventStoreSchema') },
  { owner: 'chancery_service', ...optional(() => require('@chancery/projections'), 'projectionsSchema') },
  { owner: 'chancery_service', ...optional(() => require('@chancery/access'), 'accessSchema') },
];
