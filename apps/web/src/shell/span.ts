import { useDispute } from '../api/moment';
import { numberOf, today } from '../address/days';

/** The days that the slider reaches: from the first entry to the last, and to today at least. */
export function useSpan(): { readonly first: number; readonly last: number } {
  const span = useDispute().data?.span;
  const now = numberOf(today());
  return {
    first: span?.from ? numberOf(span.from) : now - 365 * 10,
    last: Math.max(now, span?.to ? numberOf(span.to) : now),
  };
}
