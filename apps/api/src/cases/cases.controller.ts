import { ListCases } from '@chancery/read-models';
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
import { CASES } from './cases.parameters';

@ApiTags('Where everybody stands')
@Controller('v1/disputes/:dispute/cases')
export class CasesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Reads({
    summary: 'Extradition, custody and prosecution of persons',
    parameters: CASES,
    answer: listOrTable('Cases'),
    refuses: [...AT_A_MOMENT, 'INVALID_CURSOR'],
  })
  async list(
    @Param('dispute') dispute: string,
    @AskedFor() asked: Asked<typeof CASES>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const question = rowsAsked(asked, ['id', 'person', 'kind', 'status']);
    await sendList(reply, 'cases', asked, (page) =>
      this.queries.execute(new ListCases(momentAsked(dispute, asked), { ...question, ...page })),
    );
  }
}
