import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Refusal } from '@chancery/kernel';
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

async function record(
  recorder: Recorder,
  authorship: Authorship,
  { type, amendment }: TypedAmendment,
): Promise<RecordingAnswer> {
  const { entryId, occurredOn = today(), expectedVersion, ...rest } = amendment;
  const submission = { type, occurredOn, expectedVersion, data: { target: entryId, ...rest } };
  try {
    return await recorder.record(authorship, [submission]);
  } catch (error) {
    throw error instanceof Refusal ? asAmendmentField(error) : error;
  }
}

/** The caller sent `reason`, not `data.reason`: pointers follow what was sent. */
function asAmendmentField({ code, message, errors, cause }: Refusal): Refusal {
  const own = errors.map(({ pointer, detail }) => ({ pointer: pointer.replace(/^\/data\//, '/'), detail }));
  return new Refusal(code, message, own, { cause });
}

const today = () => new Date().toISOString().slice(0, 10);
