import { today } from '@chancery/kernel';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { pointingAtBody } from '../pointing-at-body';
import { Recorder } from '../recorder';
import type { Authorship, RecordingAnswer } from '../types';
import { type Amendment, CorrectEntry, ReinstateEntry, RetractEntry } from './amend-entry.command';

@CommandHandler(CorrectEntry)
export class CorrectEntryHandler implements ICommandHandler<CorrectEntry> {
  constructor(private readonly recorder: Recorder) {}

  execute({ authorship, amendment }: CorrectEntry) {
    return record(this.recorder, authorship, { type: 'EventCorrected', amendment });
  }
}

@CommandHandler(RetractEntry)
export class RetractEntryHandler implements ICommandHandler<RetractEntry> {
  constructor(private readonly recorder: Recorder) {}

  execute({ authorship, amendment }: RetractEntry) {
    return record(this.recorder, authorship, { type: 'EventRetracted', amendment });
  }
}

@CommandHandler(ReinstateEntry)
export class ReinstateEntryHandler implements ICommandHandler<ReinstateEntry> {
  constructor(private readonly recorder: Recorder) {}

  execute({ authorship, amendment }: ReinstateEntry) {
    return record(this.recorder, authorship, { type: 'EventReinstated', amendment });
  }
}

interface TypedAmendment {
  readonly type: string;
  readonly amendment: Amendment;
}

function record(
  recorder: Recorder,
  authorship: Authorship,
  { type, amendment }: TypedAmendment,
): Promise<RecordingAnswer> {
  const { entryId, occurredOn = today(), expectedVersion, ...rest } = amendment;
  const submission = { type, occurredOn, expectedVersion, data: { target: entryId, ...rest } };
  return pointingAtBody(recorder.record(authorship, [submission]));
}
