import { EventStore } from '@chancery/event-store';
import { Refusal } from '@chancery/kernel';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { RegisterReader } from '../common/register/register-reader';
import { answerAbout, openAnswer } from '../moment/meta-of';
import { MomentResolver } from '../moment/moment-resolver';
import { actorAt, parentCodeOf } from './actor-document';
import type { Actor } from './actors.register';
import { type ActorAnswer, GetActor } from './get-actor.query';

@QueryHandler(GetActor)
export class GetActorHandler implements IQueryHandler<GetActor> {
  private readonly register: RegisterReader;

  constructor(
    pool: Pool,
    private readonly store: EventStore,
    private readonly moments: MomentResolver,
  ) {
    this.register = new RegisterReader(pool, moments, 'actors');
  }

  async execute({ moment: request, code }: GetActor): Promise<ActorAnswer> {
    const moment = await this.moments.resolve(request, ['actors']);
    const [row] = await this.register.items(moment, [code]);
    if (!row) throw notFound(code, moment.position);
    const { partOf, mergedInto } = JSON.parse(row.doc) as Actor;
    const parentCode = parentCodeOf(code, partOf);
    const [parent] = parentCode === null ? [] : await this.register.items(moment, [parentCode]);
    const actor = actorAt(row.doc, moment, parent?.doc ?? null);
    const answer = await openAnswer(this.store, { moment, body: answerAbout(JSON.stringify(actor), moment) });
    return { ...answer, movedTo: mergedInto };
  }
}

function notFound(code: string, position: number): Refusal {
  const registered = `actor is registered as "${code}" at position ${position}`;
  return new Refusal('ACTOR_NOT_FOUND', `No ${registered}.`, [
    { pointer: 'code', detail: `no ${registered}` },
  ]);
}
