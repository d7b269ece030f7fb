import { useMemo } from 'react';
import { useAsk } from '../api/ask';
import { Problem } from '../api/problem';
import { type EventType, eventTypesIn, sharedFields } from './schema';

/** The vocabulary as the service itself documents it: forms are made from this, so they are never behind it. */
export function useEventTypes() {
  return useAsk<readonly EventType[]>(['event-types'], async (signal) => {
    const answer = await fetch('/docs-json', { signal }).catch((cause: unknown) => {
      if (signal.aborted) throw cause;
      throw new Problem(0, { code: 'UNREACHABLE' });
    });
    if (!answer.ok) throw new Problem(answer.status, {});
    return eventTypesIn((await answer.json()) as never);
  });
}

export const useShared = (types: readonly EventType[]): ReadonlySet<string> =>
  useMemo(() => sharedFields(types), [types]);
