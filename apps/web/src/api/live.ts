import { useEffect } from 'react';
import { queries } from './ask';
import { readAsCaller, type Schemas } from './client';
import { announce } from '../shell/live-region';
import { sayIn } from '../messages/say';
import { useLanguage } from '../messages/use-texts';
import { shellTexts } from '../shell/texts';
import { useDispute, useMoment } from './moment';

const TOGETHER_MS = 800;
const NOW_AND_THEN_MS = 10_000;

/** Follows the record while the page shows its newest state; what arrives together is asked for once. */
export function useLiveUpdates(): void {
  const { dispute, open } = useMoment();
  const language = useLanguage();
  const known = useDispute().data !== undefined;
  useEffect(() => {
    if (!open || !known) return;
    const after = headOf(dispute);
    const stream = new EventSource(
      `/v1/disputes/${encodeURIComponent(dispute)}/events/stream?after=${after}`,
    );
    let arrived = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopAsking = () => {};
    const onArrival = () => {
      arrived += 1;
      timer ??= setTimeout(() => {
        announce(sayIn(shellTexts, language)('live.new', { n: arrived }));
        arrived = 0;
        timer = undefined;
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes('live') });
      }, TOGETHER_MS);
    };
    stream.addEventListener('message', onArrival);
    // A browser gives a stream no token: a closed service is asked now and then instead.
    stream.addEventListener('error', () => {
      if (stream.readyState === EventSource.CLOSED) stopAsking = askNowAndThen(dispute, after, onArrival);
    });
    return () => {
      stopAsking();
      clearTimeout(timer);
      stream.close();
    };
  }, [dispute, open, known, language]);
}

function headOf(dispute: string): number {
  const all = queries.getQueriesData<{ meta: { position: number } }>({
    queryKey: ['dispute', 'live', dispute],
  });
  return Math.max(0, ...all.map(([, one]) => one?.meta.position ?? 0));
}

/** Answers how to stop it. */
function askNowAndThen(dispute: string, after: number, onArrival: () => void): () => void {
  let head = after;
  const ask = async () => {
    const address = `/v1/disputes/${encodeURIComponent(dispute)}/events?after=${head}&limit=1`;
    const answer = await readAsCaller(address).catch(() => undefined);
    if (!answer?.ok) return;
    const { meta } = (await answer.json()) as Schemas['Events'];
    if (meta.position > head) onArrival();
    head = meta.position;
  };
  const timer = setInterval(() => void ask(), NOW_AND_THEN_MS);
  return () => clearInterval(timer);
}
