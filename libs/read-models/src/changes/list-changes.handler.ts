import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { readCursor, writeCursor } from '../common/paging/cursor';
import { STANDING_SOURCES, type StandingSource } from '../common/standings/standing-source';
import { type Answer, metaOf } from '../moment/meta-of';
import type { Moment } from '../moment/moment';
import { MomentResolver } from '../moment/moment-resolver';
import { type Change, difference, type Reason } from './difference';
import { ListChanges } from './list-changes.query';
import { type TwoMoments, twoMoments } from './two-moments';

const DEFAULT_PAGE = 50;

@QueryHandler(ListChanges)
export class ListChangesHandler implements IQueryHandler<ListChanges> {
  constructor(
    @Inject(STANDING_SOURCES) private readonly sources: readonly StandingSource[],
    private readonly moments: MomentResolver,
  ) {}

  async execute({ request, question }: ListChanges): Promise<Answer> {
    const { questions, limit = DEFAULT_PAGE } = question;
    const asked = this.sources.filter(
      ({ name, compared }) => compared !== null && (questions?.includes(name) ?? true),
    );
    const { dispute, from, knownFrom, knowledge, certainty } = request;
    const same = ['changes', dispute, from, knownFrom, knowledge, certainty, asked.map(({ name }) => name)];
    const cursor = question.cursor === undefined ? null : readCursor(question.cursor, same);
    const readModels = asked.map(({ name }) => name);
    const moments = await twoMoments(request, cursor, readModels, this.moments);
    const changes = (await Promise.all(asked.map((source) => changesIn(source, moments)))).flat();
    const start = Number(cursor?.after[0] ?? 0);
    const isLast = changes.length <= start + limit;
    const next = isLast ? null : writeCursor({ ...moments.to, after: [String(start + limit)] }, same);
    const data = changes.slice(start, start + limit);
    return answer(moments, { data, page: { next, limit } });
  }
}

async function changesIn(source: StandingSource, { from, between, to }: TwoMoments): Promise<Change[]> {
  const knowledge = from === between ? [] : await changesBetween(source, 'knowledge', from, between);
  return [...knowledge, ...(await changesBetween(source, 'world', between, to))];
}

/** Only what differs is read: most of what stands, stands at both moments. */
async function changesBetween(
  { name, compared }: StandingSource,
  reason: Reason,
  ...[one, other]: readonly [Moment, Moment]
): Promise<Change[]> {
  const keys = await compared!.differing(one, other);
  if (keys?.length === 0) return [];
  const [before, after] = await Promise.all([compared!.at(one, keys), compared!.at(other, keys)]);
  return difference(name, reason, before, after);
}

/** Its meta is that of the later moment, and says what the earlier one was. */
function answer({ from, to }: TwoMoments, content: object): Answer {
  const { asOf, knownAt, position } = from;
  const meta = { ...metaOf(to), from: { asOf, knownAt, position } };
  const moment = { ...to, pinned: to.pinned && from.pinned };
  return { moment, body: JSON.stringify({ ...content, meta }) };
}
