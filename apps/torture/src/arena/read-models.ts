import { DatabaseModule } from '@chancery/database';
import { ReadModelsModule } from '@chancery/read-models';
import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import type { Pool } from 'pg';

interface OverPool {
  readonly database: { readonly pool: Pool };
}

@Module({})
class TortureModule {
  static over({ database: { pool } }: OverPool): DynamicModule {
    return {
      module: TortureModule,
      imports: [DatabaseModule.over({ pool }), CqrsModule.forRoot(), ReadModelsModule],
    };
  }
}

/** The product's own read models and questions, on connections that nobody cuts. */
export const openReadModels = (arena: OverPool): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(TortureModule.over(arena), { logger: false });
