import { useEffect, useRef, useState } from 'react';
import { dayOf, numberOf } from '../address/days';
import { usePageAddress } from '../address/page-address';
import { useMoment } from '../api/moment';
import { useLanguage, useTexts } from '../messages/use-texts';
import { PHASES } from './phases';
import { useSpan } from './span';
import { shellTexts } from './texts';

/** Browsers refuse addresses that change too often; four times a second is enough to look at. */
const SETTLE_MS = 240;

export function Slider() {
  const t = useTexts(shellTexts);
  const { set } = usePageAddress();
  const { day, dispute } = useMoment();
  const { first, last } = useSpan();
  const [moving, setMoving] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wanted = useRef(day);
  useEffect(() => () => clearTimeout(timer.current), []);
  const move = (number: number) => {
    setMoving(number);
    wanted.current = dayOf(number);
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      set({ asOf: wanted.current }, { replace: true });
      setMoving(null);
    }, SETTLE_MS);
  };
  const shown = moving ?? Math.min(last, Math.max(first, numberOf(day)));
  return (
    <div className="slider">
      <input
        type="range"
        aria-label={t('asOf.slider')}
        aria-valuetext={dayOf(shown)}
        min={first}
        max={last}
        value={shown}
        onChange={({ target }) => move(Number(target.value))}
      />
      <Phases dispute={dispute} first={first} last={last} />
    </div>
  );
}

function Phases(props: { readonly dispute: string; readonly first: number; readonly last: number }) {
  const t = useTexts(shellTexts);
  const language = useLanguage();
  const { set } = usePageAddress();
  const phases = PHASES[props.dispute] ?? [];
  if (phases.length === 0) return null;
  return (
    <>
      <div className="phase-marks" aria-hidden="true">
        {phases.map(({ day }) => (
          <i
            key={day}
            style={{ left: `${((numberOf(day) - props.first) / (props.last - props.first)) * 100}%` }}
          />
        ))}
      </div>
      <select
        className="phases"
        aria-label={t('phases')}
        value=""
        onChange={({ target }) => set({ asOf: target.value })}
      >
        <option value="">{t('phases.jump')}</option>
        {phases.map(({ day, name }) => (
          <option key={day} value={day}>
            {day} {name[language]}
          </option>
        ))}
      </select>
    </>
  );
}
