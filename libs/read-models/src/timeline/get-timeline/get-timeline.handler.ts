import { NOBODY_MERGED, readMergedCodes } from '../../common/merged-codes/merged-codes';
import { EventStore } from '@chancery/event-store';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { readCursor, writeCursor } from '../../common/paging/cursor';
import { type Answer, metaOf, openAnswer } from '../../moment/meta-of';
import type { Moment, MomentRequest } from '../../moment/moment';
import { MomentResolver } from '../../moment/moment-resolver';
import { KnownValues } from '../../common/known-values/known-values';
import { ClaimsOfEntries } from '../../common/claims/claims-of-entries';
import { GetTimeline, type TimelineQuestion } from './get-timeline.query';
import { asksForParties } from './party-filters';
import { countFacets, countMatching, type Page, readPage } from './read-page';
import { DEFAULT_PAGE, TIMELINE_FILTERS } from './timeline-filters';

@QueryHandler(GetTimeline)
export class GetTimelineHandler implements IQueryHandler<GetTimeline> {
  private readonly claims: ClaimsOfEntries;

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly moments: MomentResolver,
    private readonly values: KnownValues,
  ) {
    this.claims = new ClaimsOfEntries(pool, moments);
  }

  async execute({ moment: request, question }: GetTimeline): Promise<Answer> {
    const same = sameOnEveryPage(request, question);
    const cursor = question.cursor === undefined ? null : readCursor(question.cursor, same);
    const moment = await this.moments.ofPage(request, cursor, readModelsFor(question));
    await this.values.refuseUnknown(moment, question.filters);
    const { facets = [], count = false } = question;
    const merged = asksForParties(question) ? await readMergedCodes(this.pool, moment) : NOBODY_MERGED;
    const asked = { moment, merged };
    const [page, total, counted] = await Promise.all([
      readPage(this.pool, asked, question, cursor?.after),
      count ? countMatching(this.pool, asked, question) : undefined,
      facets.length > 0 ? countFacets(this.pool, asked, question, facets) : undefined,
    ]);
    const next = page.next && writeCursor({ ...moment, after: page.next }, same);
    const documents = await this.documents(page, question, moment);
    const body = bodyOf(documents, { next, limit: question.limit ?? DEFAULT_PAGE, total }, moment, counted);
    return openAnswer(this.store, { moment, body });
  }

  /** The entries as JSON texts, each with its `claims` when they are asked for. */
  private async documents(
    { documents, entryIds }: Page,
    question: TimelineQuestion,
    moment: Moment,
  ): Promise<readonly string[]> {
    if (!asksForClaims(question)) return documents;
    const claims = await this.claims.read(moment, entryIds);
    return documents.map((document, at) => {
      const made = JSON.stringify(claims.get(entryIds[at]!) ?? []);
      return `${document.slice(0, -1)},"claims":${made}}`;
    });
  }
}

const asksForClaims = ({ include }: TimelineQuestion) => include?.includes('claims') ?? false;

const readModelsFor = (question: TimelineQuestion) => [
  'timeline',
  ...(asksForClaims(question) ? ['sources'] : []),
  ...(asksForParties(question) ? ['actors'] : []),
];

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

function bodyOf(
  documents: readonly string[],
  page: PageInfo,
  moment: Moment,
  facets: object | undefined,
): string {
  const rest = JSON.stringify({ page, facets, meta: metaOf(moment) });
  return `{"data":[${documents.join(',')}],${rest.slice(1)}`;
}
