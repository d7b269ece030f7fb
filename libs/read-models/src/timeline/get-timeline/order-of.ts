import type { SqlParameters } from '../../common/sql/parameters';
import type { Moment } from '../../moment/moment';
import type { EntryRow } from '../entry-row/entry-row';
import type { TimelineQuestion } from './get-timeline.query';

/** In which order entries come, and where a page ends. */
export interface Order {
  readonly direction: 'asc' | 'desc';
  readonly key: readonly KeyPart[];
}

interface KeyPart {
  readonly column: string;
  readonly type: 'date' | 'bigint';
  readonly of: (row: EntryRow) => string;
}

const WORLD: readonly KeyPart[] = [
  { column: 'occurred_from', type: 'date', of: ({ occurredFrom }) => occurredFrom },
  { column: 'occurred_to', type: 'date', of: ({ occurredTo }) => occurredTo },
  { column: 'position', type: 'bigint', of: ({ position }) => position },
];
const RECORDED: KeyPart = { column: 'newest', type: 'bigint', of: ({ newest }) => newest };
const PUBLISHED: KeyPart = { column: 'pub_from', type: 'date', of: ({ pubFrom }) => pubFrom };

/** By publication several entries become known on one day; of these the one recorded last comes first. */
export function orderOf({ order = 'asc' }: TimelineQuestion, { publishedUpTo }: Moment): Order {
  if (order !== 'known') return { direction: order, key: WORLD };
  return { direction: 'desc', key: publishedUpTo === null ? [RECORDED] : [PUBLISHED, RECORDED] };
}

export const orderBy = ({ direction, key }: Order): string =>
  key.map(({ column }) => `e.${column} ${direction}`).join(', ');

export const placeOf = ({ key }: Order, row: EntryRow): string[] => key.map(({ of }) => of(row));

/** The rows after a page that ended there. */
export function beyond(
  { direction, key }: Order,
  place: readonly string[],
  parameters: SqlParameters,
): string {
  const columns = key.map(({ column }) => `e.${column}`).join(', ');
  const bounds = key.map(({ type }, at) => `${parameters.add(place[at])}::${type}`).join(', ');
  return `(${columns}) ${direction === 'asc' ? '>' : '<'} (${bounds})`;
}
