import { Refusal } from '@chancery/kernel';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { RegisterReader } from '../common/register/register-reader';
import { type Answer, answerAbout } from '../moment/meta-of';
import { MomentResolver } from '../moment/moment-resolver';
import { GetIssue } from './get-issue.query';

@QueryHandler(GetIssue)
export class GetIssueHandler implements IQueryHandler<GetIssue> {
  private readonly register: RegisterReader;

  constructor(
    pool: Pool,
    private readonly moments: MomentResolver,
  ) {
    this.register = new RegisterReader(pool, moments, 'issues');
  }

  async execute({ moment: request, slug }: GetIssue): Promise<Answer> {
    const moment = await this.moments.resolve(request, ['issues']);
    const [row] = await this.register.items(moment, [slug]);
    if (!row) throw notFound(slug, moment.position);
    return { moment, body: answerAbout(row.doc, moment) };
  }
}

function notFound(slug: string, position: number): Refusal {
  const detail = `No issue "${slug}" is defined at position ${position}`;
  return new Refusal('ISSUE_NOT_FOUND', `${detail}.`, [{ pointer: 'slug', detail }]);
}
