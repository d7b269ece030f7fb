import { EventStoreModule } from '@chancery/event-store';
import { RecordingModule } from '@chancery/recording';
import { Module } from '@nestjs/common';
import { ImportDispute } from './dispute/import-dispute';
import { ImportFacts } from './facts/import-facts';
import { CodeByRule } from './registers/code-by-rule';
import { ImportOfac } from './ofac/import-ofac';
import { ImportCodings } from './registers/import-codings';

@Module({
  imports: [EventStoreModule, RecordingModule],
  providers: [ImportFacts, ImportCodings, CodeByRule, ImportDispute, ImportOfac],
  exports: [ImportFacts, ImportDispute, ImportOfac],
})
export class ImportingModule {}
