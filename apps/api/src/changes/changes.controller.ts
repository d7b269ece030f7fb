import { Refusal } from '@chancery/kernel';
import { ListChanges } from '@chancery/read-models';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { listOrTable, sendList } from '../answers/send-table';
import { Reads } from '../openapi/reads.decorator';
import { AskedFor } from '../parameters/asked.decorator';
import { AT_A_MOMENT } from '../parameters/moment.parameters';
import type { Asked } from '../parameters/parameter';
import { CHANGES } from './changes.parameters';

@ApiTags('Where everybody stands')
@Controller('v1/disputes/:dispute/changes')
export class ChangesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Reads({
    summary: 'What differs between two moments, and why',
    description:
      'What is known otherwise of the day `from` comes first, with the reason `knowledge`; then what has happened since, as it is known at the later moment.',
    parameters: CHANGES,
    answer: listOrTable('Changes'),
    refuses: [...AT_A_MOMENT, 'INVALID_CURSOR'],
  })
  async list(
    @Param('dispute') dispute: string,
    @AskedFor() { from, question: questions, format, limit, cursor, ...clocks }: Asked<typeof CHANGES>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (from === undefined) throw fromIsMissing();
    await sendList(reply, 'changes', { format, limit, cursor }, (page) =>
      this.queries.execute(new ListChanges({ dispute, from, ...clocks }, { questions, ...page })),
    );
  }
}

function fromIsMissing(): Refusal {
  const detail = 'give the day from which changes are asked for, such as from=2026-01-02';
  return new Refusal('INVALID_PARAMETER', `from: ${detail}.`, [{ pointer: 'from', detail }]);
}
