import { Refusal } from '@chancery/kernel';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { sourcePublished } from '../common/claims/claims-published';
import { RegisterReader } from '../common/register/register-reader';
import { type Answer, answerAbout } from '../moment/meta-of';
import { MomentResolver } from '../moment/moment-resolver';
import { READ_CITING } from './citations.sql';
import { GetSource } from './get-source.query';

@QueryHandler(GetSource)
export class GetSourceHandler implements IQueryHandler<GetSource> {
  private readonly register: RegisterReader;

  constructor(
    private readonly pool: Pool,
    private readonly moments: MomentResolver,
  ) {
    this.register = new RegisterReader(pool, moments, 'sources');
  }

  async execute({ moment: request, id }: GetSource): Promise<Answer> {
    const moment = await this.moments.resolve(request, ['sources']);
    const [row] = await this.register.items(moment, [id]);
    if (!row) throw notFound(id, moment.position);
    const values = [moment.dispute.id, id, moment.position, moment.publishedUpTo];
    const { rows } = await this.pool.query<{ entryId: string }>(READ_CITING, values);
    const citedBy = JSON.stringify(rows.map(({ entryId }) => entryId));
    const source = `${sourcePublished(row.doc, moment).slice(0, -1)},"citedBy":${citedBy}}`;
    return { moment, body: answerAbout(source, moment) };
  }
}

function notFound(id: string, position: number): Refusal {
  const detail = `No source with the id "${id}" is cited up to position ${position}`;
  return new Refusal('SOURCE_NOT_FOUND', `${detail}.`, [{ pointer: 'id', detail }]);
}
