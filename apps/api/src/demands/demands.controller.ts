import { ListDemands } from '@chancery/read-models';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { listOrTable, sendList } from '../answers/send-table';
import { Reads } from '../openapi/reads.decorator';
import { AskedFor } from '../parameters/asked.decorator';
import { AT_A_MOMENT, momentAsked } from '../parameters/moment.parameters';
import type { Asked } from '../parameters/parameter';
import { rowsAsked } from '../parameters/rows-asked';
import { DEMANDS } from './demands.parameters';

@ApiTags('Where everybody stands')
@Controller('v1/disputes/:dispute/demands')
export class DemandsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Reads({
    summary: 'Who asks whom for what, and what came of it',
    parameters: DEMANDS,
    answer: listOrTable('Demands'),
    refuses: [...AT_A_MOMENT, 'INVALID_CURSOR'],
  })
  async list(
    @Param('dispute') dispute: string,
    @AskedFor() asked: Asked<typeof DEMANDS>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const question = rowsAsked(asked, ['id', 'actor', 'addressee', 'issue', 'status']);
    await sendList(reply, 'demands', asked, (page) =>
      this.queries.execute(new ListDemands(momentAsked(dispute, asked), { ...question, ...page })),
    );
  }
}
