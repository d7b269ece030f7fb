import { useMemo } from 'react';
import { useAsk } from '../api/ask';
import { answerOf, client } from '../api/client';
import { useIssues, useMoment } from '../api/moment';
import { allPages } from '../common/all-pages';
import { positionsAt } from '../positions/use-positions';
import { heldBy, PRESIDENCY } from './stands';
import { loadWorld } from './world';

export const useWorld = () => useAsk(['world'], loadWorld);

/** Acts of recognition and words on the day shown, together. */
export function useHeld() {
  const { dispute, moment } = useMoment();
  const issues = useIssues();
  const options = issues.data?.get(PRESIDENCY)?.options;
  const question = useAsk(['recognitions', 'live', dispute, moment], async (signal) => {
    const query = { ...moment, issue: PRESIDENCY, track: 'declared' };
    const [recognitions, positions] = await Promise.all([
      allPages((paging) => {
        const params = { path: { dispute }, query: { ...moment, ...paging } };
        return answerOf(client.GET('/v1/disputes/{dispute}/recognitions', { params, signal }));
      }),
      positionsAt(dispute, query, signal),
    ]);
    return { recognitions, positions };
  });
  const { data } = question;
  const held = useMemo(
    () => (data ? heldBy(data.recognitions, data.positions, options ?? []) : new Map<string, never>()),
    [data, options],
  );
  return { question, held, isReady: issues.data !== undefined };
}
