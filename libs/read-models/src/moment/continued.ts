import { type Cursor, invalidCursor } from '../common/paging/cursor';
import type { Moment, MomentRequest } from './moment';

/** The request of a further page: pinned by its cursor, whatever the head is by now. */
export function continued(request: MomentRequest, { position, asOf, publishedUpTo }: Cursor): MomentRequest {
  const known = publishedUpTo === null ? { knownAt: String(position) } : { knownAt: publishedUpTo, position };
  return { ...request, position: undefined, ...known, asOf };
}

/** A page may repeat the clocks of its first request; throws INVALID_CURSOR when it names others. */
export function refuseOtherMoment(
  request: MomentRequest,
  asked: Moment,
  { position, asOf, publishedUpTo }: Cursor,
): void {
  const named = request.knownAt !== undefined || request.position !== undefined;
  const differs =
    (request.asOf !== undefined && request.asOf !== asOf) ||
    (named && request.knowledge !== 'published' && asked.position !== position) ||
    (request.position !== undefined && request.position !== position) ||
    (request.knowledge === 'published' &&
      request.knownAt !== undefined &&
      asked.publishedUpTo !== publishedUpTo);
  if (differs)
    throw invalidCursor(
      'It belongs to another asOf or knownAt: leave those out, or repeat them as they were.',
    );
}
