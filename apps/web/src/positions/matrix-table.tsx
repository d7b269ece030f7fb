import { memo, useCallback } from 'react';
import { usePageAddress } from '../address/page-address';
import { useTexts } from '../messages/use-texts';
import { StandCell } from './cell';
import type { MatrixRow } from './matrix';
import { useRovingFocus } from './roving-focus';
import { positionTexts } from './texts';
import type { Issue } from './use-positions';

interface Shown {
  readonly rows: readonly MatrixRow[];
  readonly issues: readonly Issue[];
}

/** Parties by issues. Both headings stay in sight; the whole is one stop of the Tab key. */
export function MatrixTable({ rows, issues }: Shown) {
  const t = useTexts(positionTexts);
  const { get, set } = usePageAddress();
  const focus = useRovingFocus<HTMLTableElement>();
  const chosen = get('stand');
  const open = useCallback((stand: string) => set({ stand, entry: null }), [set]);
  return (
    <div className="matrix">
      <table role="grid" aria-label={t('matrix')} aria-rowcount={rows.length + 1} {...focus}>
        <thead>
          <tr>
            <th scope="col">{t('party')}</th>
            {issues.map((issue, column) => (
              <Heading key={issue.slug} issue={issue} place={`0:${column + 1}`} onOpen={open} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <Row
              key={row.code}
              row={row}
              issues={issues}
              at={i + 1}
              chosen={chosen.startsWith(`${row.code}/`) ? chosen : ''}
              onOpen={open}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Heads {
  readonly issue: Issue;
  readonly place: string;
  readonly onOpen: (stand: string) => void;
}

function Heading({ issue: { slug, title }, place, onOpen }: Heads) {
  const { get } = usePageAddress();
  return (
    <th scope="col" aria-sort={get('sort') === slug ? 'descending' : undefined}>
      <button type="button" tabIndex={-1} data-place={place} onClick={() => onOpen(`/${slug}`)}>
        {title}
        {get('sort') === slug && ' ↓'}
      </button>
    </th>
  );
}

interface RowShown {
  readonly row: MatrixRow;
  readonly issues: readonly Issue[];
  readonly at: number;
  /** `USA/sanctions`, or '' when nothing of this row is chosen. */
  readonly chosen: string;
  readonly onOpen: (stand: string) => void;
}

const Row = memo(function Row({ row, issues, at, chosen, onOpen }: RowShown) {
  const { name, code, cells } = row;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          tabIndex={-1}
          data-place={`${at}:0`}
          title={code}
          onClick={() => onOpen(`${code}/`)}
        >
          {name}
        </button>
      </th>
      {issues.map((issue, column) => (
        <StandCell
          key={issue.slug}
          cell={cells.get(issue.slug)}
          issue={issue}
          place={`${at}:${column + 1}`}
          isChosen={chosen === `${code}/${issue.slug}`}
          onOpen={() => onOpen(`${code}/${issue.slug}`)}
        />
      ))}
    </tr>
  );
});
