import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Problem } from './problem';

const RETRY_MS = 1500;

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      retry: (times, error) => error instanceof Problem && error.passes && times < 20,
      retryDelay: (times) => Math.min(RETRY_MS * 1.5 ** times, 15_000),
      refetchOnWindowFocus: false,
      // Told by the service's own silence, not by the browser's guess: localhost is there without a network.
      networkMode: 'always',
    },
  },
});

/**
 * Asks and keeps what was there until the next answer is: moving the time bar does not blink. `key` must name everything
 * the question depends on; begin it with the view's name. Live updates invalidate every key that has `'live'` in it.
 */
export function useAsk<Body>(
  key: readonly unknown[],
  ask: (signal: AbortSignal) => Promise<Body>,
  options: { readonly enabled?: boolean; readonly keep?: boolean } = {},
): UseQueryResult<Body> {
  return useQuery<Body>({
    queryKey: key,
    queryFn: ({ signal }) => ask(signal),
    enabled: options.enabled ?? true,
    ...(options.keep === false ? {} : { placeholderData: keepPreviousData }),
  });
}
