import { type Cursor, invalidCursor } from '../common/paging/cursor';
import type { Moment, MomentRequest } from './moment';

/** The request of a further page: pinned by its cursor, whatever the head is by now. */
export function continued(request: MomentRequest, { position, asOf, publishedUpTo }: Cursor): MomentRequest {
  const known = publishedUpTo === null ? { knownAt: String(position) } : { knownAt: publishedUpTo, position };
  return { ...request, position: undefined, ...known, asOf };
}

export const namesMoment = ({ asOf, knownAt, position }: MomentRequest): boolean =>
  asOf !== undefined || knownAt !== undefined || position !== undefined;

/** A page may repeat the clocks of its first request; throws INVALID_CURSOR when it names others. */
export function refuseOtherMoment(request: MomentRequest, asked: Moment, cursor: Cursor): void {
  const { asOf, knownAt, position, knowledge } = request;
  const same = [
    asOf === undefined || asked.asOf === cursor.asOf,
    position === undefined || position === cursor.position,
    knownAt === undefined || knowledge === 'published' || asked.position === cursor.position,
    knownAt === undefined || asked.publishedUpTo === cursor.publishedUpTo,
  ];
  if (same.includes(false))
    throw invalidCursor(
      'It belongs to another asOf or knownAt: leave those out, or repeat them as they were.',
    );
}
