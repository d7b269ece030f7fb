import { usePageAddress } from '../address/page-address';
import { useMoment } from '../api/moment';
import { useTexts } from '../messages/use-texts';
import { DayField } from './day-field';
import { shellTexts } from './texts';

/** The clock of knowledge: what this record held, or what a reader could have read, on a day. */
export function KnownOn() {
  const t = useTexts(shellTexts);
  const { set } = usePageAddress();
  const { moment } = useMoment();
  const knownAt = moment.knownAt ?? '';
  const atPosition = /^\d+$/.test(knownAt);
  return (
    <span className="known-on" role="group" aria-label={t('known')}>
      <DayField
        label={t('known')}
        day={atPosition ? '' : knownAt.slice(0, 10)}
        empty
        onChange={(day) => set({ knownAt: day, position: null })}
      />
      <select
        aria-label={t('known.which')}
        value={moment.knowledge ?? 'recorded'}
        onChange={({ target }) =>
          set({ knowledge: target.value === 'published' ? 'published' : null, position: null })
        }
      >
        <option value="recorded">{t('known.recorded')}</option>
        <option value="published">{t('known.published')}</option>
      </select>
      {knownAt !== '' && (
        <button type="button" className="plain" onClick={() => set({ knownAt: null, position: null })}>
          {t('known.latest')}
        </button>
      )}
      {atPosition && <span className="quiet">{t('known.position', { position: knownAt })}</span>}
      <OnlyCertain />
    </span>
  );
}

function OnlyCertain() {
  const t = useTexts(shellTexts);
  const { get, set } = usePageAddress();
  return (
    <label title={t('certain.why')} className="certain">
      <input
        type="checkbox"
        checked={get('certainty') === 'certain'}
        onChange={({ target }) => set({ certainty: target.checked ? 'certain' : null })}
      />
      {t('certain')}
    </label>
  );
}
