import { EventStore } from '@chancery/event-store';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { preferredType } from '../answers/preferred-type';
import { entityTag, send, sendAs } from '../answers/send';
import { Reads } from '../openapi/reads.decorator';
import { ref } from '../openapi/schema';
import { AskedFor } from '../parameters/asked.decorator';
import type { Asked } from '../parameters/parameter';
import { inLines } from './event-texts';
import { EventPages, sizeOfPage } from './event-pages';
import { LIST_EVENTS } from './events.parameters';
import { type LogRange, LogRanges } from './log-range';

const LINES = 'application/x-ndjson';
const TYPES = [LINES, 'application/json'];

@ApiTags('Log')
@Controller('v1/disputes/:dispute/events')
export class ListEventsController {
  constructor(
    private readonly store: EventStore,
    private readonly ranges: LogRanges,
    private readonly pages: EventPages,
  ) {}

  @Get()
  @Reads({
    summary: 'The immutable log, in order',
    description: `A page as JSON, or with \`Accept: ${LINES}\` everything after a position, one event a line, streamed.`,
    parameters: LIST_EVENTS,
    answer: { 'application/json': ref('Events'), [LINES]: ref('Event') },
    refuses: ['DISPUTE_NOT_FOUND', 'INVALID_CURSOR', 'POSITION_UNKNOWN', 'POSITION_NOT_REACHED'],
  })
  async list(
    @Param('dispute') dispute: string,
    @AskedFor() asked: Asked<typeof LIST_EVENTS>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    reply.header('vary', 'accept, origin');
    if (preferredType(reply.request.headers.accept ?? '', TYPES) === LINES)
      return this.sendLines(reply, dispute, asked);
    const limit = sizeOfPage(asked.limit);
    const range = await this.ranges.find(dispute, asked);
    const body = await this.pages.read(dispute, range, limit);
    const etag = entityTag([reply.request.raw.url, range.upTo]);
    return send(reply, { body, etag, pinned: range.pinned });
  }

  private async sendLines(
    reply: FastifyReply,
    dispute: string,
    asked: Asked<typeof LIST_EVENTS>,
  ): Promise<void> {
    const range = shortened(await this.ranges.find(dispute, asked), asked.limit);
    const lines = Readable.from(inLines(this.store.readAllJson(dispute, range)), { objectMode: false });
    const etag = entityTag([reply.request.raw.url, LINES, range.upTo]);
    sendAs(`${LINES}; charset=utf-8`, reply, { body: lines, etag, pinned: range.pinned });
  }
}

const shortened = (range: LogRange, limit = Number.MAX_SAFE_INTEGER): LogRange => ({
  ...range,
  upTo: Math.min(range.upTo, range.after + limit),
});
