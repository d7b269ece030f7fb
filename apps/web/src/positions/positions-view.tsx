import '../common/stands.css';
import '../styles/timeline.css';
import './positions.css';
import { useMemo } from 'react';
import { usePageAddress } from '../address/page-address';
import { Answered, Empty } from '../common/states';
import { ViewHead } from '../common/view-head';
import { EntryPanel } from '../entry/entry-panel';
import { useTexts } from '../messages/use-texts';
import { PositionExports } from './exports';
import { Legend } from './legend';
import { arranged, rowsOf } from './matrix';
import { MatrixTable } from './matrix-table';
import { Side } from './side';
import { positionTexts } from './texts';
import { Tools } from './tools';
import { type Position, useContested, usePositionFilters, usePositions } from './use-positions';

export function PositionsView() {
  const issues = useContested();
  const question = usePositions(usePositionFilters());
  const { rows, columns } = useMatrix(question.data ?? NONE);
  return (
    <>
      <ViewHead name="positions">
        <PositionExports rows={rows} issues={columns} />
      </ViewHead>
      <div className="beside-side">
        <div>
          <Tools issues={issues} />
          <Answered of={question} isEmpty={(all) => all.length === 0}>
            {() =>
              rows.length === 0 ? (
                <Empty />
              ) : (
                <>
                  <Found rows={rows} />
                  <MatrixTable rows={rows} issues={columns} />
                  <Legend />
                </>
              )
            }
          </Answered>
        </div>
        <Side />
        <EntryPanel />
      </div>
    </>
  );
}

const NONE: readonly Position[] = [];

function useMatrix(positions: readonly Position[]) {
  const { get, list } = usePageAddress();
  const issues = useContested();
  const [q, gap, sort, only] = [get('q'), get('gap'), get('sort') || 'most', list('issue').join()];
  return useMemo(() => {
    const columns = only === '' ? issues : issues.filter(({ slug }) => only.split(',').includes(slug));
    return { columns, rows: arranged(rowsOf(positions), { q, onlyGaps: gap === 'only', sort }, issues) };
  }, [positions, issues, q, gap, sort, only]);
}

function Found({ rows }: { readonly rows: readonly { readonly stands: number }[] }) {
  const t = useTexts(positionTexts);
  return (
    <p className="small quiet" role="status">
      {t('shown', { rows: rows.length, stands: rows.reduce((sum, { stands }) => sum + stands, 0) })}
    </p>
  );
}
