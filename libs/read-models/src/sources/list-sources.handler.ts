import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { sourcePublished } from '../common/claims/claims-published';
import { RegisterReader } from '../common/register/register-reader';
import { type Answer, metaOf } from '../moment/meta-of';
import { MomentResolver } from '../moment/moment-resolver';
import { ListSources } from './list-sources.query';

@QueryHandler(ListSources)
export class ListSourcesHandler implements IQueryHandler<ListSources> {
  private readonly register: RegisterReader;

  constructor(pool: Pool, moments: MomentResolver) {
    this.register = new RegisterReader(pool, moments, 'sources');
  }

  async execute({ moment: request, question }: ListSources): Promise<Answer> {
    const { publisher = [] } = question;
    const tags = publisher.length > 0 ? [publisher.map((value) => `publisher:${value}`)] : [];
    const { moment, rows, page } = await this.register.page(request, { ...question, tags });
    const data = rows.map(({ doc }) => sourcePublished(doc, moment)).join(',');
    return { moment, body: `{"data":[${data}],${JSON.stringify({ page, meta: metaOf(moment) }).slice(1)}` };
  }
}
