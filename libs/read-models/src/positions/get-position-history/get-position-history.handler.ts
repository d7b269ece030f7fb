import { Refusal } from '@chancery/kernel';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { dayOf } from '../../common/periods/reading/period-reader';
import { RegisterReader } from '../../common/register/register-reader';
import { type Answer, metaOf } from '../../moment/meta-of';
import type { Moment } from '../../moment/moment';
import { MomentResolver } from '../../moment/moment-resolver';
import type { PositionDoc } from '../folding/position-doc';
import { positionKey } from '../position-key';
import { PositionsReader } from '../positions-reader';
import { TRACKS } from '../stands/stand';
import { GetPositionHistory } from './get-position-history.query';
import { periodsUntil } from './position-periods';

const READ_MODELS = ['positions', 'actors', 'issues'];

@QueryHandler(GetPositionHistory)
export class GetPositionHistoryHandler implements IQueryHandler<GetPositionHistory> {
  private readonly actors: RegisterReader;
  private readonly issues: RegisterReader;

  constructor(
    pool: Pool,
    private readonly reader: PositionsReader,
    private readonly moments: MomentResolver,
  ) {
    this.actors = new RegisterReader(pool, moments, 'actors');
    this.issues = new RegisterReader(pool, moments, 'issues');
  }

  async execute({ moment: request, of }: GetPositionHistory): Promise<Answer> {
    const moment = await this.moments.resolve(request, READ_MODELS);
    const actor = await this.standing(moment, of);
    const histories = await Promise.all(
      TRACKS.map((track) => this.reader.history<PositionDoc>(moment, positionKey({ ...of, actor, track }))),
    );
    const data = histories.flatMap((periods) => periodsUntil(periods, dayOf(moment)));
    return { moment, body: JSON.stringify({ data, meta: metaOf(moment) }) };
  }

  /** The code whose stand it is: that of the actor it was merged into, where it was. */
  private async standing(moment: Moment, { actor, issue }: GetPositionHistory['of']): Promise<string> {
    const [[registered], [defined]] = await Promise.all([
      this.actors.items(moment, [actor]),
      this.issues.items(moment, [issue]),
    ]);
    if (!registered) throw unknown('ACTOR_NOT_FOUND', 'actor', actor, moment);
    if (!defined) throw unknown('ISSUE_NOT_FOUND', 'issue', issue, moment);
    return (JSON.parse(registered.doc) as { mergedInto: string | null }).mergedInto ?? actor;
  }
}

function unknown(
  code: 'ACTOR_NOT_FOUND' | 'ISSUE_NOT_FOUND',
  what: string,
  asked: string,
  { position }: Moment,
) {
  const detail = `No ${what} is known as "${asked}" at position ${position}`;
  return new Refusal(code, `${detail}.`, [{ pointer: what, detail }]);
}
