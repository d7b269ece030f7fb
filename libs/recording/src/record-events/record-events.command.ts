import { Command } from '@nestjs/cqrs';
import type { Authorship, EventSubmission, RecordingAnswer } from '../types';

/** Writes down that something happened, if the history so far allows it: 1 to 500 events, all or none. */
export class RecordEvents extends Command<RecordingAnswer> {
  constructor(
    readonly authorship: Authorship,
    readonly submissions: readonly EventSubmission[],
  ) {
    super();
  }
}
