import { GetSource, ListSources } from '@chancery/read-models';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sendAnswer } from '../answers/send-answer';
import { listOrTable, sendList } from '../answers/send-table';
import { Reads } from '../openapi/reads.decorator';
import { AskedFor } from '../parameters/asked.decorator';
import { AT_A_MOMENT, MOMENT, momentAsked } from '../parameters/moment.parameters';
import type { Asked } from '../parameters/parameter';
import { SOURCES } from './register.parameters';

@ApiTags('Registers')
@Controller('v1/disputes/:dispute/sources')
export class SourcesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Reads({
    summary: 'What the record cites',
    parameters: SOURCES,
    answer: listOrTable('Sources'),
    refuses: [...AT_A_MOMENT, 'INVALID_CURSOR'],
  })
  async list(
    @Param('dispute') dispute: string,
    @AskedFor() asked: Asked<typeof SOURCES>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendList(reply, 'sources', asked, ({ limit, cursor }) =>
      this.queries.execute(new ListSources(momentAsked(dispute, asked), { ...asked, limit, cursor })),
    );
  }

  @Get(':id')
  @Reads({
    summary: 'One source: who cites it, and the claims checked against it',
    parameters: MOMENT,
    answer: 'SourceAnswer',
    refuses: [...AT_A_MOMENT, 'SOURCE_NOT_FOUND'],
  })
  async one(
    @Param('dispute') dispute: string,
    @Param('id') id: string,
    @AskedFor() asked: Asked<typeof MOMENT>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAnswer(reply, await this.queries.execute(new GetSource(momentAsked(dispute, asked), id)));
  }
}
