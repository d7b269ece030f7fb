import { useMemo } from 'react';
import { addMonths } from '../address/days';
import { usePageAddress } from '../address/page-address';
import { useAsk } from '../api/ask';
import { answerOf, client, type Schemas } from '../api/client';
import { useMoment } from '../api/moment';
import { allPages } from '../common/all-pages';

export type Change = Schemas['Change'];

/** Both moments as the API is asked for them; `from` and `to` always, what was known only where the address says so. */
export interface TwoMoments {
  readonly from: string;
  readonly to: string;
  readonly knownFrom?: string;
  readonly knownTo?: string;
  readonly knowledge?: 'recorded' | 'published';
  readonly certainty?: 'possible' | 'certain';
  readonly position?: number;
}

/** From the address: until the day of the time bar, and from a month before, unless it says otherwise. */
export function useTwoMoments(): TwoMoments {
  const { get } = usePageAddress();
  const { day, moment } = useMoment();
  const [from, to, knownFrom, knownTo] = ['from', 'to', 'knownFrom', 'knownTo'].map(get);
  return useMemo(() => {
    const { asOf: _, knownAt, ...clocks } = moment;
    const last = to || day;
    const known = knownTo || knownAt;
    return {
      ...clocks,
      from: from || addMonths(last.slice(0, 10), -1),
      to: last,
      ...(knownFrom && { knownFrom }),
      ...(known && { knownTo: known }),
    };
  }, [from, to, knownFrom, knownTo, day, moment]);
}

export function useChanges() {
  const { dispute } = useMoment();
  const moments = useTwoMoments();
  return useAsk(['changes', 'live', dispute, moments], (signal) =>
    allPages((paging) => {
      const params = { path: { dispute }, query: { ...moments, ...paging } };
      return answerOf(client.GET('/v1/disputes/{dispute}/changes', { params, signal }));
    }),
  );
}

export interface Cause {
  readonly occurredOn: string;
  readonly headline: string;
}

/** What happened between the two days, by id: most causes are among it, and asking for each of them would be many. */
export function useCauses(): ReadonlyMap<string, Cause> {
  const { dispute } = useMoment();
  const { from, to, knownFrom: _, knownTo, ...clocks } = useTwoMoments();
  const known = { ...clocks, ...(knownTo && { knownAt: knownTo }), asOf: to };
  const { data } = useAsk(['causes', 'live', dispute, known, from], (signal) =>
    allPages((paging) => {
      const query = { ...known, from: from.slice(0, 10), ...paging };
      return answerOf(
        client.GET('/v1/disputes/{dispute}/timeline', { params: { path: { dispute }, query }, signal }),
      );
    }),
  );
  return useMemo(() => new Map((data ?? []).map((entry) => [entry.id, entry])), [data]);
}
