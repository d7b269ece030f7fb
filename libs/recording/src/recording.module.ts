import { Module } from '@nestjs/common';
import { EventStoreModule } from '@chancery/event-store';
import {
  CorrectEntryHandler,
  ReinstateEntryHandler,
  RetractEntryHandler,
} from './amend-entry/amend-entry.handlers';
import { RecordEventsHandler } from './record-events/record-events.handler';
import { Recorder } from './recorder';
import { RedactHandler } from './redact/redact.handler';

@Module({
  imports: [EventStoreModule],
  providers: [
    Recorder,
    RecordEventsHandler,
    CorrectEntryHandler,
    RetractEntryHandler,
    ReinstateEntryHandler,
    RedactHandler,
  ],
  exports: [Recorder],
})
export class RecordingModule {}
