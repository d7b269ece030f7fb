import { GetPositionHistory, ListPositions } from '@chancery/read-models';
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
import { POSITIONS } from './positions.parameters';

@ApiTags('Where everybody stands')
@Controller('v1/disputes/:dispute/positions')
export class PositionsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Reads({
    summary: "Each party's stand on each issue",
    parameters: POSITIONS,
    answer: listOrTable('Positions'),
    refuses: [...AT_A_MOMENT, 'INVALID_CURSOR'],
  })
  async list(
    @Param('dispute') dispute: string,
    @AskedFor() asked: Asked<typeof POSITIONS>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendList(reply, 'positions', asked, (page) =>
      this.queries.execute(new ListPositions(momentAsked(dispute, asked), { ...asked, ...page })),
    );
  }

  @Get(':actor/:issue')
  @Reads({
    summary: 'From when to when one party stood where on one issue',
    parameters: MOMENT,
    answer: 'PositionHistory',
    refuses: [...AT_A_MOMENT, 'ACTOR_NOT_FOUND', 'ISSUE_NOT_FOUND'],
  })
  async history(
    @Param('dispute') dispute: string,
    @Param() of: { actor: string; issue: string },
    @AskedFor() asked: Asked<typeof MOMENT>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { actor, issue } = of;
    const query = new GetPositionHistory(momentAsked(dispute, asked), { actor, issue });
    sendAnswer(reply, await this.queries.execute(query));
  }
}
