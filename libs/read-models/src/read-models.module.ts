import { EventStore, EventStoreModule } from '@chancery/event-store';
import { Projections } from '@chancery/projections';
import { Logger, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { GetActorHandler } from './actors/get-actor.handler';
import { ListActorsHandler } from './actors/list-actors.handler';
import { ListChangesHandler } from './changes/list-changes.handler';
import { KnownValues } from './common/known-values/known-values';
import { DisputeSummary } from './disputes/dispute-summary';
import { GetDisputeHandler } from './disputes/get-dispute.handler';
import { ListDisputesHandler } from './disputes/list-disputes.handler';
import { foreseeableQuestions } from './foreseeable-questions';
import { ForeseeEventsHandler } from './foresight/foresee-events.handler';
import { GetIssueHandler } from './issues/get-issue.handler';
import { ListIssuesHandler } from './issues/list-issues.handler';
import { MomentResolver } from './moment/moment-resolver';
import { GetCoverageHandler } from './positions/get-coverage/get-coverage.handler';
import { GetPositionHistoryHandler } from './positions/get-position-history/get-position-history.handler';
import { ListPositionsHandler } from './positions/list-positions/list-positions.handler';
import { PositionsReader } from './positions/positions-reader';
import { readModels } from './read-models';
import { rowHandlers, rowReaders } from './row-questions';
import { GetSnapshotHandler } from './snapshot/get-snapshot.handler';
import { GetSourceHandler } from './sources/get-source.handler';
import { ListSourcesHandler } from './sources/list-sources.handler';
import { standingSources } from './standing-sources';
import { GetEntryHandler } from './timeline/get-entry/get-entry.handler';
import { GetEntryHistoryHandler } from './timeline/get-entry-history/get-entry-history.handler';
import { GetTimelineHandler } from './timeline/get-timeline/get-timeline.handler';

const queryHandlers = [
  ListDisputesHandler,
  GetDisputeHandler,
  GetTimelineHandler,
  GetEntryHandler,
  GetEntryHistoryHandler,
  ListActorsHandler,
  GetActorHandler,
  ListIssuesHandler,
  GetIssueHandler,
  ListSourcesHandler,
  GetSourceHandler,
  ListPositionsHandler,
  GetPositionHistoryHandler,
  GetCoverageHandler,
  ...rowHandlers,
  ListChangesHandler,
  GetSnapshotHandler,
  ForeseeEventsHandler,
];

/** Every question that can be asked, and the projections that answer them. Needs a provider of pg's `Pool`. */
@Module({
  imports: [CqrsModule, EventStoreModule],
  providers: [
    MomentResolver,
    DisputeSummary,
    PositionsReader,
    ...rowReaders,
    KnownValues,
    standingSources,
    foreseeableQuestions,
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
