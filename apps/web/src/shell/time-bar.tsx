import { useMoment } from '../api/moment';
import { useTexts } from '../messages/use-texts';
import { Cite } from './cite';
import { KnownOn } from './known-on';
import { Slider } from './slider';
import { Steps } from './steps';
import { shellTexts } from './texts';
import { DayField } from './day-field';
import { usePageAddress } from '../address/page-address';

/** The two clocks, on every view: a day of the world, and what was known. */
export function TimeBar() {
  const t = useTexts(shellTexts);
  const { day, moment } = useMoment();
  const { set } = usePageAddress();
  return (
    <section className="time-bar" aria-label={t('time')}>
      <div className="clock">
        <DayField label={t('asOf')} day={day} onChange={(chosen) => set({ asOf: chosen })} />
        <Steps />
        {moment.asOf !== undefined && (
          <button type="button" className="plain now" onClick={() => set({ asOf: null })}>
            {t('now')}
          </button>
        )}
        <KnownOn />
        <Cite />
      </div>
      <Slider />
    </section>
  );
}
