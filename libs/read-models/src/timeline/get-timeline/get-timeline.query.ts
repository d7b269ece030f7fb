import { Query } from '@nestjs/cqrs';
import type { MomentRequest } from '../../moment/moment';
import type { Answer } from '../../moment/meta-of';
import type { TIMELINE_ORDERS, TIMELINE_STATUSES, TimelineFacet, TimelineFilter } from './timeline-filters';

export interface TimelineQuestion {
  readonly filters?: Readonly<Partial<Record<TimelineFilter, readonly string[] | undefined>>>;
  /** EDTF: entries that can have happened on or after its first day, … */
  readonly from?: string | undefined;
  /** … on or before its last day. With `certainty=certain`: that must have. */
  readonly to?: string | undefined;
  /** Words, `"a phrase"`, `-not`, `OR`, `begin*`; accents do not matter. */
  readonly q?: string | undefined;
  /** `current` (default) leaves retracted entries out. */
  readonly status?: (typeof TIMELINE_STATUSES)[number] | undefined;
  /** World order, or `known`: what became known last comes first, by the clock that is asked by. */
  readonly order?: (typeof TIMELINE_ORDERS)[number] | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
  readonly facets?: readonly TimelineFacet[] | undefined;
  /** Answers `page.total` too. */
  readonly count?: boolean | undefined;
  /** `claims`: with each entry what sources claimed that it was evidence for or against, and the verdicts. */
  readonly include?: readonly string[] | undefined;
}

/**
 * The entries of a dispute in world order, as
 * `{ data: [entry], page: { next, limit, total? }, facets?: { issue: [{ value, count }] }, meta }`.
 */
export class GetTimeline extends Query<Answer> {
  constructor(
    readonly moment: MomentRequest,
    readonly question: TimelineQuestion = {},
  ) {
    super();
  }
}
