import { useMemo } from 'react';
import { usePageAddress } from '../address/page-address';
import { client, answerOf } from './client';
import { useAsk } from './ask';
import { momentIn, type MomentOfPage } from './moment-in';

export type { Moment, MomentOfPage } from './moment-in';

export function useMoment(): MomentOfPage {
  const { search } = usePageAddress();
  return useMemo(() => momentIn(search), [search]);
}

/** What the dispute is called, how far its record reaches, and which moment the page is at (`meta`). */
export function useDispute() {
  const { dispute, moment } = useMoment();
  return useAsk(['dispute', 'live', dispute, moment], (signal) =>
    answerOf(client.GET('/v1/disputes/{dispute}', { params: { path: { dispute }, query: moment }, signal })),
  );
}

/** Titles and propositions of the issues, by slug. */
export function useIssues() {
  const { dispute } = useMoment();
  return useAsk(['issues', dispute], async (signal) => {
    const { data } = await answerOf(
      client.GET('/v1/disputes/{dispute}/issues', {
        params: { path: { dispute }, query: { limit: 500 } },
        signal,
      }),
    );
    return new Map(data.map((issue) => [issue.slug, issue]));
  });
}
