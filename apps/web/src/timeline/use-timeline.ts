import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { END_OF_TIME } from '../address/days';
import { usePageAddress } from '../address/page-address';
import { answerOf, client } from '../api/client';
import { useMoment } from '../api/moment';

export type { Entry } from './entry';

export const FILTERS = ['issue', 'family', 'actor', 'party', 'target', 'subject', 'type', 'stance', 'confidence', 'programme'] as const; // prettier-ignore
const PAGE = 500;

/** The filters in the address, as the API takes them. */
export function useFilters(): Readonly<Record<string, string>> {
  const { search } = usePageAddress();
  return useMemo(() => {
    const names = [...FILTERS, 'q', 'status', 'from', 'to'];
    return Object.fromEntries([...search].filter(([name, value]) => names.includes(name) && value !== ''));
  }, [search]);
}

/**
 * Every entry that the filters let through, page by page as they arrive, whenever it happened: the time bar then moves
 * over what is loaded, without asking again.
 */
export function useEntries() {
  const { dispute, moment } = useMoment();
  const filters = useFilters();
  const { asOf: _, certainty: __, ...known } = moment;
  const question = useInfiniteQuery({
    queryKey: ['timeline', 'live', dispute, known, filters],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = {
        ...known,
        ...filters,
        asOf: END_OF_TIME,
        limit: PAGE,
        ...(pageParam && { cursor: pageParam }),
      };
      return answerOf(
        client.GET('/v1/disputes/{dispute}/timeline', {
          params: { path: { dispute }, query: query as never },
          signal,
        }),
      );
    },
    getNextPageParam: ({ page }) => page.next ?? undefined,
    placeholderData: (before) => before,
  });
  const { hasNextPage, isFetching, fetchNextPage, isError } = question;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const entries = useMemo(() => question.data?.pages.flatMap(({ data }) => data) ?? [], [question.data]);
  return { question, entries };
}
