import type { OpenDatabase } from '@chancery/database';
import { type DynamicModule, Module } from '@nestjs/common';
import { Pool } from 'pg';
import { GUARDS } from './service/readiness';

/** Gives every module the connections of the open database, which stays its owner's: it is not closed here. */
@Module({})
export class DatabaseModule {
  static over({ pool, guards }: Pick<OpenDatabase, 'pool' | 'guards'>): DynamicModule {
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
