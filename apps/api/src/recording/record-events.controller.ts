import { Refusal } from '@chancery/kernel';
import { type Authorship, RecordEvents } from '@chancery/recording';
import { Controller, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Writes } from '../openapi/writes.decorator';
import { WrittenBy } from './authorship.decorator';
import { JsonBody } from './json-body.decorator';
import { Recordings } from './recordings';
import { readSubmissions } from './submissions';

@ApiTags('Recording')
@Controller('v1/disputes/:dispute/events')
export class RecordEventsController {
  constructor(private readonly recordings: Recordings) {}

  @Post()
  @Writes({
    summary: 'Append one event, or up to 500 all or none',
    description:
      'Each event is judged by the history of its stream: what is impossible is refused, what is irregular is flagged ' +
      'in `anomalies`.',
    body: 'NewEvents',
    refuses: ['UNKNOWN_EVENT_TYPE', 'ENTRY_EXISTS', 'ENTRY_NOT_RETRACTED', 'NOTHING_TO_ERASE'],
  })
  async record(
    @WrittenBy() authorship: Authorship,
    @JsonBody() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { submissions, batch } = readSubmissions(body);
    const answered = this.recordings.answer(reply, new RecordEvents(authorship, submissions));
    await (batch && submissions.length === 1 ? pointingIntoBatch(answered) : answered);
  }
}

/** The recorder takes a batch of one for a single event; pointers are into what was sent. */
async function pointingIntoBatch(answered: Promise<void>): Promise<void> {
  try {
    await answered;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const errors = error.errors.map(({ pointer, detail }) => ({ pointer: `/events/0${pointer}`, detail }));
    throw new Refusal(error.code, error.message, errors, { cause: error });
  }
}
