import { useMemo } from 'react';
import { usePageAddress } from '../address/page-address';
import { useAsk } from '../api/ask';
import { answerOf, client, type Schemas } from '../api/client';
import { type Moment, useIssues, useMoment } from '../api/moment';
import { allPages } from '../common/all-pages';

export type Position = Schemas['Position'];
export type Issue = Schemas['Issue'];

const FILTERS = ['actor', 'issue', 'track'];

export type PositionFilters = Readonly<Record<string, string>>;

export function positionsAt(
  dispute: string,
  query: Moment | PositionFilters,
  signal: AbortSignal,
): Promise<readonly Position[]> {
  return allPages((paging) =>
    answerOf(
      client.GET('/v1/disputes/{dispute}/positions', {
        params: { path: { dispute }, query: { ...query, ...paging } as never },
        signal,
      }),
    ),
  );
}

/** The filters in the address that the API knows. */
export function usePositionFilters(): PositionFilters {
  const { search } = usePageAddress();
  return useMemo(
    () => Object.fromEntries([...search].filter(([name, value]) => FILTERS.includes(name) && value !== '')),
    [search],
  );
}

export function usePositions(filters: PositionFilters) {
  const { dispute, moment } = useMoment();
  return useAsk(['positions', 'live', dispute, moment, filters], (signal) =>
    positionsAt(dispute, { ...moment, ...filters }, signal),
  );
}

/** The issues on which stands are taken, in the order in which they were defined. */
export function useContested(): readonly Issue[] {
  const issues = useIssues().data;
  return useMemo(
    () =>
      [...(issues?.values() ?? [])]
        .filter(({ kind }) => kind !== 'topic')
        .toSorted((a, b) => a.position - b.position),
    [issues],
  );
}
