import { addDays, addMonths } from '../address/days';
import { usePageAddress } from '../address/page-address';
import { DayField } from '../shell/day-field';
import { useTexts } from '../messages/use-texts';
import { changesTexts } from './texts';
import { useTwoMoments } from './use-changes';

const BACK = {
  day: (day: string) => addDays(day, -1),
  week: (day: string) => addDays(day, -7),
  month: (day: string) => addMonths(day, -1),
  year: (day: string) => addMonths(day, -12),
} as const;

/** The two moments that are compared, each on both clocks. */
export function Clocks() {
  const t = useTexts(changesTexts);
  const { get, set } = usePageAddress();
  const { from, to } = useTwoMoments();
  const field = (name: string, day: string, label: string, empty = false) => (
    <DayField
      label={label}
      day={day.slice(0, 10)}
      empty={empty}
      onChange={(chosen) => set({ [name]: chosen })}
    />
  );
  return (
    <section className="two-moments no-print" aria-label={t('days')}>
      <div>
        {field('from', from, t('from'))}
        {field('knownFrom', get('knownFrom'), t('known-from'), true)}
      </div>
      <div>
        {field('to', to, t('to'))}
        {field('knownTo', get('knownTo'), t('known-to'), true)}
        {get('to') !== '' && (
          <button type="button" className="plain" onClick={() => set({ to: null })}>
            {t('follow')}
          </button>
        )}
      </div>
      <Back />
    </section>
  );
}

/** The usual distances from the later day. */
function Back() {
  const t = useTexts(changesTexts);
  const { set } = usePageAddress();
  const { from, to } = useTwoMoments();
  return (
    <div role="group" aria-label={t('back')} className="back">
      <span className="small quiet">{t('back')}</span>
      {(Object.keys(BACK) as (keyof typeof BACK)[]).map((step) => (
        <button
          key={step}
          type="button"
          aria-pressed={BACK[step](to.slice(0, 10)) === from}
          onClick={() => set({ from: BACK[step](to.slice(0, 10)) })}
        >
          {t(`before.${step}`)}
        </button>
      ))}
    </div>
  );
}
