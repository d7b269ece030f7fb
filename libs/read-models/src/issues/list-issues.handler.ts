import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { RegisterReader } from '../common/register/register-reader';
import { type Answer, metaOf } from '../moment/meta-of';
import { MomentResolver } from '../moment/moment-resolver';
import { ListIssues } from './list-issues.query';

@QueryHandler(ListIssues)
export class ListIssuesHandler implements IQueryHandler<ListIssues> {
  private readonly register: RegisterReader;

  constructor(pool: Pool, moments: MomentResolver) {
    this.register = new RegisterReader(pool, moments, 'issues');
  }

  async execute({ moment: request, question }: ListIssues): Promise<Answer> {
    const { kind = [] } = question;
    const tags = kind.length > 0 ? [kind.map((value) => `kind:${value}`)] : [];
    const { moment, rows, page } = await this.register.page(request, { ...question, tags });
    const data = rows.map(({ doc }) => doc).join(',');
    return { moment, body: `{"data":[${data}],${JSON.stringify({ page, meta: metaOf(moment) }).slice(1)}` };
  }
}
