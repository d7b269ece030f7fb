import { GetIssue, ListIssues } from '@chancery/read-models';
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
import { ISSUES } from './register.parameters';

@ApiTags('Registers')
@Controller('v1/disputes/:dispute/issues')
export class IssuesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Reads({
    summary: 'The contested questions',
    parameters: ISSUES,
    answer: listOrTable('Issues'),
    refuses: [...AT_A_MOMENT, 'INVALID_CURSOR'],
  })
  async list(
    @Param('dispute') dispute: string,
    @AskedFor() asked: Asked<typeof ISSUES>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendList(reply, 'issues', asked, ({ limit, cursor }) =>
      this.queries.execute(new ListIssues(momentAsked(dispute, asked), { ...asked, limit, cursor })),
    );
  }

  @Get(':slug')
  @Reads({
    summary: 'One contested question',
    parameters: MOMENT,
    answer: 'IssueAnswer',
    refuses: [...AT_A_MOMENT, 'ISSUE_NOT_FOUND'],
  })
  async one(
    @Param('dispute') dispute: string,
    @Param('slug') slug: string,
    @AskedFor() asked: Asked<typeof MOMENT>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAnswer(reply, await this.queries.execute(new GetIssue(momentAsked(dispute, asked), slug)));
  }
}
