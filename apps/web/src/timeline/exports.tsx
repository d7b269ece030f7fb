import { useDispute, useMoment } from '../api/moment';
import { withSearch } from '../address/search';
import { useTexts } from '../messages/use-texts';
import { csvOf } from './csv';
import type { Entry } from './entry';
import { timelineTexts } from './texts';
import { useFilters } from './use-timeline';

/** What is on screen, to take along: as the API answers it, and as a table. */
export function Exports({ entries }: { readonly entries: readonly Entry[] }) {
  const t = useTexts(timelineTexts);
  const { dispute, moment, day } = useMoment();
  const position = useDispute().data?.meta.position;
  const filters = useFilters();
  const query = new URLSearchParams({ ...filters, asOf: day, limit: '500' });
  for (const [name, value] of Object.entries({
    ...(position && { knownAt: position }),
    ...moment,
    asOf: day,
  }))
    query.set(name, String(value));
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csvOf(entries)], { type: 'text/csv;charset=utf-8' }));
    link.download = `${dispute}-${day}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  return (
    <details className="exports no-print">
      <summary>{t('export')}</summary>
      <ul>
        <li>
          <a href={withSearch(`/v1/disputes/${dispute}/timeline`, query)}>{t('export.json')}</a>
        </li>
        <li>
          <button type="button" className="plain" onClick={save}>
            {t('export.csv')} ({entries.length})
          </button>
        </li>
      </ul>
    </details>
  );
}
