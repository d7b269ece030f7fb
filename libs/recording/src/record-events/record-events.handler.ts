import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Recorder } from '../recorder';
import { RecordEvents } from './record-events.command';

@CommandHandler(RecordEvents)
export class RecordEventsHandler implements ICommandHandler<RecordEvents> {
  constructor(private readonly recorder: Recorder) {}

  execute({ authorship, submissions }: RecordEvents) {
    return this.recorder.record(authorship, submissions);
  }
}
