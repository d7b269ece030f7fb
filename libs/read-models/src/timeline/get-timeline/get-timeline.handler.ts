import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { type Cursor, readCursor, writeCursor } from '../../common/paging/cursor';
import { continued, namesMoment, refuseOtherMoment } from '../../moment/continued';
import { type Answer, metaOf } from '../../moment/meta-of';
import type { Moment, MomentRequest } from '../../moment/moment';
import { MomentResolver } from '../../moment/moment-resolver';
import { GetTimeline, type TimelineQuestion } from './get-timeline.query';
import { KnownValues } from './known-values';
import { countFacets, countMatching, type Page, readPage } from './read-page';
import { DEFAULT_PAGE, TIMELINE_FILTERS } from './timeline-filters';

const READ_MODELS = ['timeline'];

@QueryHandler(GetTimeline)
export class GetTimelineHandler implements IQueryHandler<GetTimeline> {
  private readonly values: KnownValues;

  constructor(
    private readonly pool: Pool,
    private readonly moments: MomentResolver,
  ) {
    this.values = new KnownValues(pool);
  }

  async execute({ moment: request, question }: GetTimeline): Promise<Answer> {
    const same = sameOnEveryPage(request, question);
    const cursor = question.cursor === undefined ? null : readCursor(question.cursor, same);
    const moment = await this.momentOf(request, cursor);
    await this.values.refuseUnknown(moment.dispute.id, question);
    const { facets = [], count = false } = question;
    const [page, total, counted] = await Promise.all([
      readPage(this.pool, moment, question, cursor?.after),
      count ? countMatching(this.pool, moment, question) : undefined,
      facets.length > 0 ? countFacets(this.pool, moment, question, facets) : undefined,
    ]);
    const next = page.next && writeCursor({ ...moment, after: page.next }, same);
    return {
      moment,
      body: bodyOf(page, { next, limit: question.limit ?? DEFAULT_PAGE, total }, moment, counted),
    };
  }

  private async momentOf(request: MomentRequest, cursor: Cursor | null): Promise<Moment> {
    if (!cursor) return this.moments.resolve(request, READ_MODELS);
    if (namesMoment(request))
      refuseOtherMoment(request, await this.moments.resolve(request, READ_MODELS), cursor);
    return this.moments.resolve(continued(request, cursor), READ_MODELS);
  }
}

/** What a cursor belongs to; the size of the page may change on the way. */
function sameOnEveryPage(
  { dispute, knowledge, certainty }: MomentRequest,
  question: TimelineQuestion,
): unknown {
  const { filters = {}, from, to, q, status = 'current', order = 'asc' } = question;
  const asked = TIMELINE_FILTERS.map((kind) => filters[kind]?.toSorted() ?? []);
  return [
    'timeline',
    dispute,
    knowledge ?? 'recorded',
    certainty ?? 'possible',
    asked,
    from,
    to,
    q,
    status,
    order,
  ];
}

interface PageInfo {
  readonly next: string | null;
  readonly limit: number;
  readonly total: number | undefined;
}

function bodyOf({ documents }: Page, page: PageInfo, moment: Moment, facets: object | undefined): string {
  const rest = JSON.stringify({ page, facets, meta: metaOf(moment) });
  return `{"data":[${documents.join(',')}],${rest.slice(1)}`;
}
