import { EventStore } from '@chancery/event-store';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { RegisterReader } from '../common/register/register-reader';
import { type Answer, metaOf, openAnswer } from '../moment/meta-of';
import { MomentResolver } from '../moment/moment-resolver';
import { actorAt, parentCodeOf } from './actor-document';
import type { Actor } from './actors.register';
import { ListActors } from './list-actors.query';

@QueryHandler(ListActors)
export class ListActorsHandler implements IQueryHandler<ListActors> {
  private readonly register: RegisterReader;

  constructor(
    pool: Pool,
    private readonly store: EventStore,
    moments: MomentResolver,
  ) {
    this.register = new RegisterReader(pool, moments, 'actors');
  }

  async execute({ moment: request, question }: ListActors): Promise<Answer> {
    const { kind = [] } = question;
    const tags = kind.length > 0 ? [kind.map((value) => `kind:${value}`)] : [];
    const { moment, rows, page } = await this.register.page(request, { ...question, tags });
    const above = rows.map(({ doc }) => parentOf(JSON.parse(doc) as Actor));
    const known = await this.register.items(moment, [...new Set(above.filter((code) => code !== null))]);
    const parents = new Map(known.map(({ key, doc }) => [key, doc]));
    const data = rows.map(({ doc }, index) => actorAt(doc, moment, parents.get(above[index] ?? '') ?? null));
    return openAnswer(this.store, { moment, body: JSON.stringify({ data, page, meta: metaOf(moment) }) });
  }
}

const parentOf = ({ code, partOf }: Actor) => parentCodeOf(code, partOf);
