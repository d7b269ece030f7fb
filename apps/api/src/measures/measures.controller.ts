import { ListMeasures } from '@chancery/read-models';
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
import { MEASURES } from './measures.parameters';

@ApiTags('Where everybody stands')
@Controller('v1/disputes/:dispute/measures')
export class MeasuresController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Reads({
    summary: 'Sanctions, from their imposing to their end',
    parameters: MEASURES,
    answer: listOrTable('Measures'),
    refuses: [...AT_A_MOMENT, 'INVALID_CURSOR'],
  })
  async list(
    @Param('dispute') dispute: string,
    @AskedFor() asked: Asked<typeof MEASURES>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const question = rowsAsked(asked, ['id', 'authority', 'programme', 'target', 'status']);
    await sendList(reply, 'measures', asked, (page) =>
      this.queries.execute(new ListMeasures(momentAsked(dispute, asked), { ...question, ...page })),
    );
  }
}
