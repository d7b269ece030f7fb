import { useRef, useState } from 'react';
import { queries } from '../api/ask';
import { answerOf, client, type Schemas } from '../api/client';
import { useMoment } from '../api/moment';
import { Problem } from '../api/problem';
import { randomKey, send } from '../api/send';

export type Foreseen = Schemas['Foreseen'];
export type Recorded = Schemas['Recorded'];

type Stage =
  | { readonly is: 'typing' }
  | { readonly is: 'asking'; readonly what: 'check' | 'record' }
  | { readonly is: 'foreseen'; readonly body: string; readonly foreseen: Foreseen }
  | { readonly is: 'refused'; readonly error: Problem }
  | { readonly is: 'recorded'; readonly recorded: Recorded };

/**
 * First what would come of it, then the act: nothing is recorded that was not looked at. What was foreseen holds for
 * exactly what was sent; a changed form is checked anew.
 */
export function useRecording(path: string, body: object) {
  const { dispute } = useMoment();
  const [stage, setStage] = useState<Stage>({ is: 'typing' });
  const key = useRef({ body: '', key: '' });
  const text = JSON.stringify(body);
  const go = (what: 'check' | 'record', act: () => Promise<Stage>) => {
    setStage({ is: 'asking', what });
    act().then(setStage, (error: unknown) =>
      setStage({ is: 'refused', error: error instanceof Problem ? error : new Problem(500, { detail: String(error) }) }),
    );
  }; // prettier-ignore
  const check = () =>
    go('check', async () => {
      const foreseen = await send<Foreseen>(dispute, { path, body: text, dryRun: true });
      return { is: 'foreseen', body: text, foreseen };
    });
  const record = () => {
    if (key.current.body !== text) key.current = { body: text, key: randomKey() };
    go('record', async () => {
      const sent = { path, body: text, idempotencyKey: key.current.key };
      const recorded = await send<Recorded>(dispute, sent);
      await readModelsReach(dispute, recorded.position);
      return { is: 'recorded', recorded };
    });
  };
  const holds = stage.is !== 'foreseen' || stage.body === text;
  return { stage: holds ? stage : ({ is: 'typing' } as const), check, record, again: () => setStage({ is: 'typing' }) };
} // prettier-ignore

/** So that whoever opens the entry finds it; where it takes too long, the page's own waiting takes over. */
async function readModelsReach(dispute: string, minPosition: number): Promise<void> {
  const params = { path: { dispute }, query: { minPosition, limit: 1 } };
  await answerOf(client.GET('/v1/disputes/{dispute}/timeline', { params })).catch(() => {});
  void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes('live') });
}
