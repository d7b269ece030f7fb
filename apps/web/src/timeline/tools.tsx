import { usePageAddress } from '../address/page-address';
import { SearchField } from '../common/search-field';
import { useTexts } from '../messages/use-texts';
import { timelineTexts } from './texts';

const GROUPINGS = ['issue', 'family', 'actor'] as const;

export function Tools() {
  const t = useTexts(timelineTexts);
  const { get, set } = usePageAddress();
  const without = get('chart') === 'off';
  return (
    <div className="tools no-print">
      <SearchField label={t('search')} hint={t('search.hint')} go={t('search')} />
      <label className="small">
        {t('rows')}{' '}
        <select value={get('rows') || 'issue'} onChange={({ target }) => set({ rows: target.value })}>
          {GROUPINGS.map((one) => (
            <option key={one} value={one}>
              {t(`rows.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => set({ order: get('order') === 'asc' ? null : 'asc' })}>
        {t(get('order') === 'asc' ? 'oldest' : 'newest')}
      </button>
      <button
        type="button"
        aria-pressed={without}
        onClick={() => set({ chart: without ? null : 'off', span: null })}
      >
        {t('hide.chart')}
      </button>
      <button
        type="button"
        aria-pressed={get('status') === 'any'}
        onClick={() => set({ status: get('status') === 'any' ? null : 'any' })}
      >
        {t('retracted')}
      </button>
    </div>
  );
}
