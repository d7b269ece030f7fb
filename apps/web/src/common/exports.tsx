import '../styles/timeline.css';
import { useDispute, useMoment } from '../api/moment';
import { withSearch } from '../address/search';
import { useTexts } from '../messages/use-texts';
import { type Column, csvOf } from './csv';
import { exportTexts } from './texts';

interface What<Row> {
  /** What is on screen. */
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Where the API answers it, below the dispute: `timeline`, `measures` … */
  readonly path: string;
  /** The filters with which it does so; the moment is added, pinned to the state of the record that is shown. */
  readonly query?: Readonly<Record<string, unknown>>;
}

/** What is on screen, to take along: as the API answers it, and as a table. */
export function Exports<Row>({ rows, columns, path, query = {} }: What<Row>) {
  const t = useTexts(exportTexts);
  const { dispute, day } = useMoment();
  const search = usePinned(query);
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csvOf(rows, columns)], { type: 'text/csv;charset=utf-8' }));
    link.download = `${[dispute, path === 'timeline' ? '' : path, day].filter(Boolean).join('-')}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  return (
    <details className="exports no-print">
      <summary>{t('export')}</summary>
      <ul>
        <li>
          <a href={withSearch(`/v1/disputes/${dispute}/${path}`, search)}>{t('export.json')}</a>
        </li>
        <li>
          <button type="button" className="plain" onClick={save}>
            {t('export.csv')} ({rows.length})
          </button>
        </li>
      </ul>
    </details>
  );
}

function usePinned(query: Readonly<Record<string, unknown>>): URLSearchParams {
  const { moment, day } = useMoment();
  const position = useDispute().data?.meta.position;
  const all = { ...query, limit: 500, ...(position && { knownAt: position }), ...moment, asOf: day };
  const set = Object.entries(all).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(set.map(([name, value]) => [name, String(value)]));
}
