import { GetDispute, ListDisputes } from '@chancery/read-models';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { entityTag, send } from '../answers/send';
import { sendAnswer } from '../answers/send-answer';
import { Reads } from '../openapi/reads.decorator';
import { AskedFor } from '../parameters/asked.decorator';
import { AT_A_MOMENT, MOMENT, momentAsked } from '../parameters/moment.parameters';
import type { Asked } from '../parameters/parameter';

@ApiTags('Disputes')
@Controller('v1/disputes')
export class DisputesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Reads({ summary: 'The disputes on record', answer: 'Disputes' })
  async list(@AskedFor() _: object, @Res() reply: FastifyReply): Promise<void> {
    const { body } = await this.queries.execute(new ListDisputes());
    send(reply, { body, etag: entityTag([body]), pinned: false });
  }

  @Get(':dispute')
  @Reads({
    summary: 'One dispute, and how much its record holds',
    parameters: MOMENT,
    answer: 'DisputeAnswer',
    refuses: AT_A_MOMENT,
  })
  async one(
    @Param('dispute') dispute: string,
    @AskedFor() asked: Asked<typeof MOMENT>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAnswer(reply, await this.queries.execute(new GetDispute(momentAsked(dispute, asked))));
  }
}
