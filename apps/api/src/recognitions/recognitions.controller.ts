import { ListRecognitions } from '@chancery/read-models';
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
import { RECOGNITIONS } from './recognitions.parameters';

@ApiTags('Where everybody stands')
@Controller('v1/disputes/:dispute/recognitions')
export class RecognitionsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Reads({
    summary: 'Who recognises whom as president, from when to when',
    parameters: RECOGNITIONS,
    answer: listOrTable('Recognitions'),
    refuses: [...AT_A_MOMENT, 'INVALID_CURSOR'],
  })
  async list(
    @Param('dispute') dispute: string,
    @AskedFor() asked: Asked<typeof RECOGNITIONS>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const question = rowsAsked(asked, ['recogniser', 'holder', 'status']);
    await sendList(reply, 'recognitions', asked, (page) =>
      this.queries.execute(new ListRecognitions(momentAsked(dispute, asked), { ...question, ...page })),
    );
  }
}
