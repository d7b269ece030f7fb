import { catalogue } from '@chancery/events';
import { CONFIDENCES, STANCES } from '@chancery/kernel';

/** What entries can be filtered by: several values of one mean OR, different ones AND. */
export const TIMELINE_FILTERS = [
  'actor', 'target', 'subject', 'party', 'issue', 'family', 'type', 'stance', 'confidence', 'programme',
] as const; // prettier-ignore
export type TimelineFilter = (typeof TIMELINE_FILTERS)[number];

/** What entries can be counted by. */
export const TIMELINE_FACETS = [...TIMELINE_FILTERS, 'year'] as const;
export type TimelineFacet = (typeof TIMELINE_FACETS)[number];

export const TIMELINE_STATUSES = ['current', 'retracted', 'any'] as const;
export const TIMELINE_ORDERS = ['asc', 'desc', 'known'] as const;
export const DEFAULT_PAGE = 50;
export const LARGEST_PAGE = 500;

const entryFamilies = catalogue.families.filter(({ kind }) => kind === 'entry');

/** The filters that have fixed values; the others take what the record names. */
export const TIMELINE_FILTER_VALUES: Readonly<Partial<Record<TimelineFilter, readonly string[]>>> = {
  family: entryFamilies.map(({ name }) => name),
  type: entryFamilies.flatMap(({ events }) =>
    (events as readonly { type: string }[]).map(({ type }) => type),
  ),
  stance: STANCES,
  confidence: CONFIDENCES,
};
