import { EventStore, EventStoreModule } from '@chancery/event-store';
import { Projections } from '@chancery/projections';
import { Logger, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { MomentResolver } from './moment/moment-resolver';
import { readModels } from './read-models';
import { GetTimelineHandler } from './timeline/get-timeline/get-timeline.handler';

const queryHandlers = [GetTimelineHandler];

/** Every question that can be asked, and the projections that answer them. Needs a provider of pg's `Pool`. */
@Module({
  imports: [CqrsModule, EventStoreModule],
  providers: [
    MomentResolver,
    {
      provide: Projections,
      inject: [Pool, EventStore],
      useFactory: (pool: Pool, store: EventStore) => {
        const logger = new Logger(Projections.name);
        return new Projections(pool, store, readModels(store), (line) => logger.warn(line));
      },
    },
    ...queryHandlers,
  ],
  exports: [MomentResolver, Projections],
})
export class ReadModelsModule {}
