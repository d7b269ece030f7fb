import { EventStoreModule } from '@chancery/event-store';
import { RecordingModule } from '@chancery/recording';
import { Module } from '@nestjs/common';
import { ImportDispute } from './dispute/import-dispute';
import { ImportFacts } from './facts/import-facts';
import { CodeByRule } from './registers/code-by-rule';
import { ImportCodings } from './registers/import-codings';

@Module({
  imports: [EventStoreModule, RecordingModule],
  providers: [ImportFacts, ImportCodings, CodeByRule, ImportDispute],
  exports: [ImportFacts, ImportDispute],
})
export class ImportingModule {}
