import type { MigrationInterface } from 'typeorm';
import { CreateCheckpoints1763942500000 } from './create-checkpoints.migration';

/** What libs/database runs. The tables of the projections are no migrations: they are rebuilt. */
export const projectionsSchema: {
  readonly entities: readonly Function[];
  readonly migrations: readonly (new () => MigrationInterface)[];
} = { entities: [], migrations: [CreateCheckpoints1763942500000] };
