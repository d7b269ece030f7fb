import { AccessModule, Credentials, OidcTokens, TokenStore } from '@chancery/access';
import { DatabaseModule, type OpenDatabase } from '@chancery/database';
import { EventStore, EventStoreModule } from '@chancery/event-store';
import { ImportingModule } from '@chancery/importing';
import { ReadModelsModule } from '@chancery/read-models';
import { RecordingModule } from '@chancery/recording';
import { EntryProofs, SealedRecord, Sealer } from '@chancery/sealing';
import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { AccessGuard } from './access/access.guard';
import { Identification } from './access/identification';
import { RateLimits } from './access/rate-limits';
import { StillGood } from './access/still-good';
import { ApiSettings } from './api-settings';
import { TimeGate } from './answers/time-gate';
import { AuditController } from './audit/audit.controller';
import { AuditSources } from './audit/audit-sources';
import { WholeAuditController } from './audit/whole-audit.controller';
import { CasesController } from './cases/cases.controller';
import { ChangesController } from './changes/changes.controller';
import { DemandsController } from './demands/demands.controller';
import { DocsController } from './docs/docs.controller';
import { OpenApiText } from './docs/open-api-text';
import { EventPages } from './events/event-pages';
import { FollowEventsController } from './events/follow-events.controller';
import { ListEventsController } from './events/list-events.controller';
import { LogRanges } from './events/log-range';
import { OpenStreams } from './events/open-streams';
import { ClosingConnections } from './http/closing-connections';
import { AllowedMethods } from './http/allowed-methods';
import { ImportFactsController } from './importing/import-facts.controller';
import { LicencesController } from './licences/licences.controller';
import { MeasuresController } from './measures/measures.controller';
import { PageController } from './page/page.controller';
import { ProblemFilter } from './problems/problem.filter';
import { CreateDisputeController } from './disputes/create-dispute.controller';
import { DisputesController } from './disputes/disputes.controller';
import { EntryProofController } from './proofs/entry-proof.controller';
import { TreeController } from './proofs/tree.controller';
import { VerifierKeys } from './proofs/verifier-keys';
import { PositionsController } from './positions/positions.controller';
import { RecognitionsController } from './recognitions/recognitions.controller';
import { ActorsController } from './registers/actors.controller';
import { IssuesController } from './registers/issues.controller';
import { SourcesController } from './registers/sources.controller';
import { AmendEntryController } from './recording/amend-entry.controller';
import { Recordings } from './recording/recordings';
import { RedactController } from './recording/redact.controller';
import { RecordEventsController } from './recording/record-events.controller';
import { HealthController } from './service/health.controller';
import { Metrics } from './service/metrics';
import { MetricsController } from './service/metrics.controller';
import { Readiness } from './service/readiness';
import { SnapshotController } from './snapshot/snapshot.controller';
import { TimelineController } from './timeline/timeline.controller';
import { TokensController } from './tokens/tokens.controller';

const QUESTIONS = [
  DisputesController,
  TimelineController,
  ActorsController,
  IssuesController,
  SourcesController,
  PositionsController,
  RecognitionsController,
  MeasuresController,
  LicencesController,
  CasesController,
  DemandsController,
  ChangesController,
  SnapshotController,
];
const LOG = [ListEventsController, FollowEventsController];
const PROOF = [TreeController, EntryProofController];
const RECORDING = [
  CreateDisputeController,
  RecordEventsController,
  AmendEntryController,
  RedactController,
  ImportFactsController,
];
const SERVICE = [
  TokensController,
  AuditController,
  WholeAuditController,
  PageController,
  HealthController,
  MetricsController,
  DocsController,
];

/** The table of contents of the API: what it answers, what it takes, and the libs it is made of. */
@Module({
  imports: [
    CqrsModule.forRoot(),
    AccessModule,
    EventStoreModule,
    RecordingModule,
    ImportingModule,
    ReadModelsModule,
  ],
  controllers: [...QUESTIONS, ...LOG, ...PROOF, ...RECORDING, ...SERVICE],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: TimeGate },
    {
      provide: Credentials,
      useFactory: (tokens: TokenStore, { oidc }: ApiSettings) =>
        new Credentials(tokens, oidc && new OidcTokens(oidc)),
      inject: [TokenStore, ApiSettings],
    },
    AuditSources,
    {
      provide: Sealer,
      useFactory: (pool: Pool, store: EventStore, { seals }: ApiSettings) => {
        const logger = new Logger(Sealer.name);
        return new Sealer(pool, store, seals, (line) => logger.error(line));
      },
      inject: [Pool, EventStore, ApiSettings],
    },
    {
      provide: SealedRecord,
      useFactory: (pool: Pool, store: EventStore) => new SealedRecord(pool, store),
      inject: [Pool, EventStore],
    },
    {
      provide: EntryProofs,
      useFactory: (pool: Pool, store: EventStore, record: SealedRecord) =>
        new EntryProofs(pool, store, record),
      inject: [Pool, EventStore, SealedRecord],
    },
    VerifierKeys,
    ClosingConnections,
    EventPages,
    Identification,
    LogRanges,
    Metrics,
    OpenApiText,
    OpenStreams,
    RateLimits,
    Readiness,
    Recordings,
    StillGood,
  ],
})
export class ApiModule {
  static over(
    database: Pick<OpenDatabase, 'pool' | 'guards'>,
    settings: ApiSettings,
    methods: AllowedMethods,
  ): DynamicModule {
    return {
      module: ApiModule,
      imports: [DatabaseModule.over(database)],
      providers: [
        { provide: ApiSettings, useValue: settings },
        { provide: AllowedMethods, useValue: methods },
      ],
    };
  }
}
