import { type ReactNode, useRef, useState } from 'react';
import { withSearch } from '../address/search';
import { useMoment } from '../api/moment';
import { usePinned } from '../api/pinned';
import { useTexts } from '../messages/use-texts';
import { ApiLink } from './api-link';
import { type Column, csvOf } from './csv';
import { Pictures } from './pictures';
import { save } from './save';
import { exportTexts } from './texts';

interface What<Row> {
  /** What is on screen. */
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Where the API answers it, below the dispute: `timeline`, `measures` … */
  readonly path: string;
  /** The filters with which it does so; the moment is added, pinned to the state of the record that is shown. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** A question that names its moments itself: nothing is added to its query. */
  readonly atOwnMoments?: boolean;
  /** The drawing on the page, or one that is drawn only to be taken along. */
  readonly picture?: (() => SVGSVGElement | null) | ReactNode;
  /** What else there is to take along, as items of the list. */
  readonly children?: ReactNode;
}

/** What is on screen, to take along: as the API answers it, as a table and, where there is one, as a picture. */
export function Exports<Row>(what: What<Row>) {
  const { rows, columns, path, picture, children } = what;
  const t = useTexts(exportTexts);
  const { dispute, day } = useMoment();
  const [open, setOpen] = useState(false);
  const drawn = useRef<HTMLDivElement>(null);
  const search = useQuestion(what);
  const name = [dispute, path === 'timeline' ? '' : path, day].filter(Boolean).join('-');
  const drawing = () => (typeof picture === 'function' ? picture() : drawn.current!.querySelector('svg'));
  return (
    <details className="exports no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('export')}</summary>
      <ul>
        <li>
          <ApiLink address={withSearch(`/v1/disputes/${dispute}/${path}`, search)} file={`${name}.json`}>
            {t('export.json')}
          </ApiLink>
        </li>
        <li>
          <button
            type="button"
            className="plain"
            onClick={() => save(`${name}.csv`, new Blob([csvOf(rows, columns)], { type: CSV }))}
          >
            {t('export.csv')} ({rows.length})
          </button>
        </li>
        {children}
        {picture !== undefined && <Pictures drawing={drawing} name={name} />}
      </ul>
      {open && typeof picture === 'object' && (
        <div ref={drawn} className="unseen" aria-hidden="true">
          {picture}
        </div>
      )}
    </details>
  );
}

const CSV = 'text/csv;charset=utf-8';

function useQuestion<Row>({ query = {}, atOwnMoments }: What<Row>): URLSearchParams {
  const pinned = usePinned();
  const set = Object.entries<unknown>({ ...query, limit: 500 }).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  const asked = set.map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(atOwnMoments ? asked : [...asked, ...pinned]);
}
