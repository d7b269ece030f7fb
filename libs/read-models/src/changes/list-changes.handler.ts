import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { readCursor, writeCursor } from '../common/paging/cursor';
import { STANDING_SOURCES, type StandingSource } from '../common/standings/standing-source';
import { type Answer, metaOf } from '../moment/meta-of';
import { MomentResolver } from '../moment/moment-resolver';
import { type Change, difference } from './difference';
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
  const at = source.compared!;
  const [first, last] = await Promise.all([at(between), at(to)]);
  const before = from === between ? first : await at(from);
  return [
    ...difference(source.name, 'knowledge', before, first),
    ...difference(source.name, 'world', first, last),
  ];
}

/** Its meta is that of the later moment, and says what the earlier one was. */
function answer({ from, to }: TwoMoments, content: object): Answer {
  const { asOf, knownAt, position } = from;
  const meta = { ...metaOf(to), from: { asOf, knownAt, position } };
  const moment = { ...to, pinned: to.pinned && from.pinned };
  return { moment, body: JSON.stringify({ ...content, meta }) };
}
