import { useEffect } from 'react';
import { queries } from './ask';
import { announce } from '../shell/live-region';
import { sayIn } from '../messages/say';
import { useLanguage } from '../messages/use-texts';
import { shellTexts } from '../shell/texts';
import { useDispute, useMoment } from './moment';

const TOGETHER_MS = 800;

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
    stream.addEventListener('message', () => {
      arrived += 1;
      timer ??= setTimeout(() => {
        announce(sayIn(shellTexts, language)('live.new', { n: arrived }));
        arrived = 0;
        timer = undefined;
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes('live') });
      }, TOGETHER_MS);
    });
    return () => {
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
