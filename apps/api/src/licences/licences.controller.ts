import { ListLicences } from '@chancery/read-models';
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
import { LICENCES } from './licences.parameters';

@ApiTags('Where everybody stands')
@Controller('v1/disputes/:dispute/licences')
export class LicencesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Reads({
    summary: 'What is permitted in spite of sanctions',
    parameters: LICENCES,
    answer: listOrTable('Licences'),
    refuses: [...AT_A_MOMENT, 'INVALID_CURSOR'],
  })
  async list(
    @Param('dispute') dispute: string,
    @AskedFor() asked: Asked<typeof LICENCES>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const question = rowsAsked(asked, ['id', 'authority', 'licensee', 'status']);
    await sendList(reply, 'licences', asked, (page) =>
      this.queries.execute(new ListLicences(momentAsked(dispute, asked), { ...question, ...page })),
    );
  }
}
