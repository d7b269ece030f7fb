import { EventStore } from '@chancery/event-store';
import { Projections } from '@chancery/projections';
import { ReadModelsModule } from '@chancery/read-models';
import { NestFactory } from '@nestjs/core';
import { QueryBus } from '@nestjs/cqrs';
import { withDatabase } from '../with-database';
import { overPool } from '../over-pool';

export interface Reading {
  readonly queries: QueryBus;
  readonly projections: Projections;
  readonly store: EventStore;
  readonly interrupted: AbortSignal;
}

/** What asks questions of the record works in here: the database, and the read models as far as they are. */
export function withReading<Result>(work: (reading: Reading) => Promise<Result>): Promise<Result> {
  return withDatabase(async ({ pool }, interrupted) => {
    const app = await NestFactory.createApplicationContext(overPool(pool, ReadModelsModule), {
      logger: ['warn', 'error', 'fatal'],
      abortOnError: false,
    });
    try {
      return await work({
        queries: app.get(QueryBus),
        projections: app.get(Projections),
        store: app.get(EventStore),
        interrupted,
      });
    } finally {
      await app.close();
    }
  });
}
