import { EventStore } from '@chancery/event-store';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { StillGood } from '../access/still-good';
import { Reads } from '../openapi/reads.decorator';
import { text } from '../openapi/schema';
import { AskedFor } from '../parameters/asked.decorator';
import type { Asked } from '../parameters/parameter';
import { FOLLOW_EVENTS } from './events.parameters';
import { OpenStreams } from './open-streams';
import { placeToResume } from './place-to-resume';

@ApiTags('Log')
@Controller('v1/disputes/:dispute/events/stream')
export class FollowEventsController {
  constructor(
    private readonly store: EventStore,
    private readonly streams: OpenStreams,
    private readonly stillGood: StillGood,
  ) {}

  @Get()
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description:
      'Position of the last event received; takes the place of `after`. Browsers send it by themselves.',
    schema: { type: 'string', pattern: '^\\d{1,15}$' },
  })
  @Reads({
    summary: 'The log, live',
    description:
      'Server-sent events: first what is there, then what is appended, each event once and in order; `id` is the ' +
      'position. A comment line comes every 15 seconds when nothing else does. With a token, the stream ends before the ' +
      'first event after the token has ended or was revoked.',
    parameters: FOLLOW_EVENTS,
    answer: {
      'text/event-stream': text('One message an event: `id` is its position, `data` the Event as JSON'),
    },
    refuses: ['DISPUTE_NOT_FOUND', 'POSITION_UNKNOWN'],
    cached: false,
  })
  async follow(
    @Param('dispute') dispute: string,
    @AskedFor() asked: Asked<typeof FOLLOW_EVENTS>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { position } = await this.store.head(dispute);
    const after = placeToResume(reply.request.headers['last-event-id'], asked.after, position);
    if (reply.request.method === 'HEAD') return void reply.type('text/event-stream').send();
    await this.streams.serve(reply, (signal) =>
      this.stillGood.whileGood(reply.request, this.store.subscribe(dispute, { after, signal })),
    );
  }
}
