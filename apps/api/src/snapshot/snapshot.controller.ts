import { GetSnapshot } from '@chancery/read-models';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sendAnswer } from '../answers/send-answer';
import { Reads } from '../openapi/reads.decorator';
import { AskedFor } from '../parameters/asked.decorator';
import { AT_A_MOMENT, MOMENT, momentAsked } from '../parameters/moment.parameters';
import type { Asked } from '../parameters/parameter';

@ApiTags('Where everybody stands')
@Controller('v1/disputes/:dispute/snapshot')
export class SnapshotController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Reads({
    summary: 'Everything that stands at a moment, in one answer',
    parameters: MOMENT,
    answer: 'Snapshot',
    refuses: AT_A_MOMENT,
  })
  async show(
    @Param('dispute') dispute: string,
    @AskedFor() asked: Asked<typeof MOMENT>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAnswer(reply, await this.queries.execute(new GetSnapshot(momentAsked(dispute, asked))));
  }
}
