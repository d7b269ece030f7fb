import { today } from '@chancery/kernel';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { pointingAtBody } from '../pointing-at-body';
import { Recorder } from '../recorder';
import type { RecordingAnswer } from '../types';
import { Redact } from './redact.command';

@CommandHandler(Redact)
export class RedactHandler implements ICommandHandler<Redact> {
  constructor(private readonly recorder: Recorder) {}

  execute({ authorship, redaction }: Redact): Promise<RecordingAnswer> {
    const { occurredOn = today(), ...data } = redaction;
    return pointingAtBody(this.recorder.record(authorship, [{ type: 'PayloadRedacted', occurredOn, data }]));
  }
}
