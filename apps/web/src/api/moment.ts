import { useMemo } from 'react';
import { usePageAddress } from '../address/page-address';
import { isDay, today } from '../address/days';
import { client, answerOf } from './client';
import { useAsk } from './ask';

/** The parameters of the two clocks as the API takes them; what is not in the address is left out. */
export interface Moment {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly knowledge?: 'recorded' | 'published';
  readonly certainty?: 'possible' | 'certain';
  readonly position?: number;
}

export interface MomentOfPage {
  readonly dispute: string;
  readonly moment: Moment;
  /** The day shown: that of the address, or today. */
  readonly day: string;
  /** Whether what is recorded from now on can change what is shown. */
  readonly open: boolean;
}

export function useMoment(): MomentOfPage {
  const { search } = usePageAddress();
  return useMemo(() => momentIn(search), [search]);
}

export function momentIn(search: URLSearchParams): MomentOfPage {
  const asOf = search.get('asOf') ?? '';
  const knownAt = search.get('knownAt') ?? '';
  const position = Number(search.get('position'));
  return {
    dispute: search.get('dispute') || 'venezuela',
    day: isDay(asOf.slice(0, 10)) ? asOf.slice(0, 10) : today(),
    open: knownAt === '' && !position,
    moment: {
      ...(asOf && { asOf }),
      ...(knownAt && { knownAt }),
      ...(search.get('knowledge') === 'published' && { knowledge: 'published' as const }),
      ...(search.get('certainty') === 'certain' && { certainty: 'certain' as const }),
      ...(position > 0 && { position }),
    },
  };
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
