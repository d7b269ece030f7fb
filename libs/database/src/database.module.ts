import { type DynamicModule, Module } from '@nestjs/common';
import { Pool } from 'pg';

import type { OpenDatabase } from './open-database';

/** Injects the guards found at start. */
export const GUARDS = Symbol('guards of the database');

/**
 * Gives every module of an app the connections of an open database, which stay its owner's: whoever opened it closes
 * it. There is no TypeORM DataSource beside them: TypeORM runs the migrations, nothing reads by entities.
 */
@Module({})
export class DatabaseModule {
  static over({ pool, guards = [] }: Pick<OpenDatabase, 'pool'> & Partial<OpenDatabase>): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: Pool, useValue: pool },
        { provide: GUARDS, useValue: guards },
      ],
      exports: [Pool, GUARDS],
    };
  }
}
