import { ACTOR_CODE } from '@chancery/kernel';
import {
  DEFAULT_PAGE,
  LARGEST_PAGE,
  TIMELINE_FACETS,
  TIMELINE_FILTER_VALUES,
  TIMELINE_ORDERS,
  TIMELINE_STATUSES,
  type TimelineFilter,
} from '@chancery/read-models';
import { MOMENT } from '../parameters/moment.parameters';
import { TIMELINE_FORMAT } from './publishing';
import { choice, choices, flag, integer, otherwise, text, texts } from '../parameters/parameter';

const actors = (description: string) =>
  texts(description, { pattern: ACTOR_CODE, example: 'RUS', longest: 120 });
const known = (filter: TimelineFilter, description: string) =>
  choices(TIMELINE_FILTER_VALUES[filter] ?? [], description);

/** Several values of one mean OR, different ones AND. */
export const TIMELINE_FILTERS = {
  actor: actors('Who did or said it.'),
  target: actors('At whom it is aimed.'),
  subject: actors('Whom or what it concerns.'),
  party: actors('Any of the three: actor, target or subject; a state also stands for its bodies.'),
  issue: texts('The contested question.', {
    pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    example: 'presidency-legitimacy',
    longest: 120,
  }),
  family: known('family', 'Event family.'),
  type: known('type', 'Event type.'),
  stance: known('stance', 'The verb of the source; it has no direction of its own.'),
  confidence: known('confidence', 'How well it is attested.'),
  programme: texts('Sanctions programme or legal series, as the authority writes it.', {
    example: 'US EO 13850',
    longest: 120,
    prose: true,
  }),
};

export const TIMELINE = {
  ...MOMENT,
  ...TIMELINE_FORMAT,
  ...TIMELINE_FILTERS,
  from: text('Entries that can have happened on or after this date (EDTF).', {
    example: '2019-01-23',
    longest: 100,
  }),
  to: text('Entries that can have happened on or before this date (EDTF).', {
    example: '2019-12',
    longest: 100,
  }),
  q: text('Words, `"a phrase"`, `-not`, `OR`, `begin*`; accents do not matter.', {
    example: 'guaido',
    longest: 500,
  }),
  status: otherwise(choice(TIMELINE_STATUSES, '`current` leaves retracted entries out.'), 'current'),
  order: otherwise(
    choice(
      TIMELINE_ORDERS,
      '`asc`, `desc`: world order, ties by position. `known`: what was recorded or amended last comes first; with `knowledge=published` what was published last.',
    ),
    'asc',
  ),
  limit: otherwise(integer('Most entries to a page.', { minimum: 1, maximum: LARGEST_PAGE }), DEFAULT_PAGE),
  cursor: text('`page.next` of the answer before, with the same filters; it pins the position.', {
    longest: 1000,
  }),
  facets: choices(TIMELINE_FACETS, 'Counts by value, under the same filters.'),
  count: flag('Whether to count all that match: `page.total`.'),
  include: choices(
    ['claims'],
    '`claims`: beside each entry the claims of sources that were checked against it, with verdicts.',
  ),
};
