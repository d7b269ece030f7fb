import { useEffect, useState } from 'react';
import { addDays, addMonths, dayOf, numberOf } from '../address/days';
import { usePageAddress } from '../address/page-address';
import { answerOf, client } from '../api/client';
import { useMoment } from '../api/moment';
import { useTexts } from '../messages/use-texts';
import { announce } from './live-region';
import { useSpan } from './span';
import { shellTexts } from './texts';

const TICK_MS = 700;
const PACES = { day: (day: string) => addDays(day, 1), week: (day: string) => addDays(day, 7), month: (day: string) => addMonths(day, 1) }; // prettier-ignore
type Pace = keyof typeof PACES;

/** Step by day, step by event, play. */
export function Steps() {
  const t = useTexts(shellTexts);
  const { set } = usePageAddress();
  const { day } = useMoment();
  const step = useEventStep();
  const by = (days: number) => set({ asOf: addDays(day, days) }, { replace: true });
  return (
    <span className="steps">
      <button
        type="button"
        aria-label={t('event.before')}
        title={t('event.before')}
        onClick={() => void step('desc')}
      >
        ⇤
      </button>
      <button type="button" aria-label={t('day.before')} title={t('day.before')} onClick={() => by(-1)}>
        ←
      </button>
      <button type="button" aria-label={t('day.after')} title={t('day.after')} onClick={() => by(1)}>
        →
      </button>
      <button
        type="button"
        aria-label={t('event.after')}
        title={t('event.after')}
        onClick={() => void step('asc')}
      >
        ⇥
      </button>
      <Play />
    </span>
  );
}

/** To the day of the nearest entry before or after; asked of the record, so it also works where no entry is loaded. */
function useEventStep() {
  const { set } = usePageAddress();
  const { day, dispute, moment } = useMoment();
  return async (order: 'asc' | 'desc') => {
    const bound = order === 'asc' ? { from: addDays(day, 1) } : { to: addDays(day, -1) };
    const query = { ...moment, ...bound, asOf: '9999-12-31', order, limit: 1 } as const;
    const { data } = await answerOf(
      client.GET('/v1/disputes/{dispute}/timeline', { params: { path: { dispute }, query } }),
    ).catch(() => ({ data: [] }));
    const next = data[0]?.occurredFrom;
    // A range that reaches over the day began before it: the next day is the nearest that shows anything new.
    if (next) set({ asOf: order === 'asc' && next <= day ? addDays(day, 1) : next });
  };
}

function Play() {
  const t = useTexts(shellTexts);
  const { set } = usePageAddress();
  const { day } = useMoment();
  const { first, last } = useSpan();
  const [playing, setPlaying] = useState(false);
  const [pace, setPace] = useState<Pace>('month');
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      const next = numberOf(PACES[pace](day));
      set({ asOf: dayOf(Math.min(next, last)) }, { replace: true });
      if (next >= last) setPlaying(false);
    }, TICK_MS);
    return () => clearTimeout(timer);
  }, [playing, pace, day, last, set]);
  const toggle = () => {
    // At the end there is nothing to play: begin at the beginning.
    if (!playing && numberOf(day) >= last - 1) set({ asOf: dayOf(first) });
    if (playing) announce(t('moment.is', { asOf: day }));
    setPlaying(!playing);
  };
  return (
    <>
      <button type="button" aria-pressed={playing} onClick={toggle}>
        {playing ? `❚❚ ${t('pause')}` : `▶ ${t('play')}`}
      </button>
      <select aria-label={t('pace')} value={pace} onChange={({ target }) => setPace(target.value as Pace)}>
        {(Object.keys(PACES) as Pace[]).map((one) => (
          <option key={one} value={one}>
            {t(`pace.${one}`)}
          </option>
        ))}
      </select>
    </>
  );
}
