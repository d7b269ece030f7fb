import { GetTimeline } from '@chancery/read-models';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendAnswer } from '../answers/send-answer';
import { Reads } from '../openapi/reads.decorator';
import { AskedFor } from '../parameters/asked.decorator';
import { AT_A_MOMENT, momentAsked } from '../parameters/moment.parameters';
import type { Asked } from '../parameters/parameter';
import { TIMELINE } from './timeline.parameters';

@ApiTags('Timeline')
@Controller('v1/disputes/:dispute/timeline')
export class TimelineController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Reads({
    summary: 'What happened, in world order',
    parameters: TIMELINE,
    answer: 'Timeline',
    refuses: [...AT_A_MOMENT, 'INVALID_CURSOR'],
  })
  async read(
    @Param('dispute') dispute: string,
    @AskedFor() asked: Asked<typeof TIMELINE>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { actor, target, subject, party, issue, family, type, stance, confidence, programme } = asked;
    const filters = { actor, target, subject, party, issue, family, type, stance, confidence, programme };
    const question = { ...asked, filters };
    sendAnswer(
      request,
      reply,
      await this.queries.execute(new GetTimeline(momentAsked(dispute, asked), question)),
    );
  }
}
