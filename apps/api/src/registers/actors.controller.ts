import { EventStore } from '@chancery/event-store';
import { GetActor, ListActors } from '@chancery/read-models';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sendAnswer } from '../answers/send-answer';
import { listOrTable, sendList } from '../answers/send-table';
import { Reads } from '../openapi/reads.decorator';
import { AskedFor } from '../parameters/asked.decorator';
import { AT_A_MOMENT, MOMENT, momentAsked } from '../parameters/moment.parameters';
import type { Asked } from '../parameters/parameter';
import { ACTORS } from './register.parameters';

@ApiTags('Registers')
@Controller('v1/disputes/:dispute/actors')
export class ActorsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly store: EventStore,
  ) {}

  @Get()
  @Reads({
    summary: 'The actors',
    parameters: ACTORS,
    answer: listOrTable('Actors'),
    refuses: [...AT_A_MOMENT, 'INVALID_CURSOR'],
  })
  async list(
    @Param('dispute') dispute: string,
    @AskedFor() asked: Asked<typeof ACTORS>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const keys = () => this.store.personal.state(dispute);
    await sendList(reply, 'actors', { ...asked, keys }, ({ limit, cursor }) =>
      this.queries.execute(new ListActors(momentAsked(dispute, asked), { ...asked, limit, cursor })),
    );
  }

  @Get(':code')
  @ApiResponse({
    status: 308,
    description: 'It was merged into another actor: Location is that one, at the same moment.',
    headers: { Location: { schema: { type: 'string', format: 'uri-reference' } } },
  })
  @Reads({
    summary: 'One actor and the offices it held',
    parameters: MOMENT,
    answer: 'ActorAnswer',
    refuses: [...AT_A_MOMENT, 'ACTOR_NOT_FOUND'],
  })
  async one(
    @Param('dispute') dispute: string,
    @Param('code') code: string,
    @AskedFor() asked: Asked<typeof MOMENT>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await this.queries.execute(new GetActor(momentAsked(dispute, asked), code));
    if (answer.movedTo === null) return sendAnswer(reply, answer);
    const location = otherActor(reply, answer.movedTo);
    return void reply.status(308).headers({ location, 'cache-control': 'no-cache' }).send();
  }
}

function otherActor({ request: { raw } }: FastifyReply, code: string): string {
  const [path = '', query] = (raw.url ?? '').split('?', 2);
  const other = path.replace(/[^/]*$/, encodeURIComponent(code));
  return query === undefined ? other : `${other}?${query}`;
}
