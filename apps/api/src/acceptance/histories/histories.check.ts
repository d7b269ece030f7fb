import type { RunningApi } from '../../e2e/start-api';
import { allOf, clocks } from '../asking';
import type { HistoryRow } from './history.row';

type Turn = HistoryRow['course'][number];

export async function checkHistory(api: RunningApi, row: HistoryRow): Promise<void> {
  const periods = await allOf(api, `positions/${row.actor}/${row.issue}`, clocks(row));
  const declared = periods.filter(({ track }) => track === 'declared');
  expect(declared.map(({ from, choice }): Turn => [from, choice?.code ?? null]).filter(isTurn)).toEqual(
    row.course,
  );
}

/** Not a mere continuation, which begins where something else about the position changes. */
const isTurn = ([, choice]: Turn, n: number, all: readonly Turn[]): boolean => all[n - 1]?.[1] !== choice;
