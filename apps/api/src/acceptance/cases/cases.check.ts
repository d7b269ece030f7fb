import type { RunningApi } from '../../e2e/start-api';
import { allOf, clocks, codeOf } from '../asking';
import type { CustodyRow, ProceedingRow } from './case.row';

export async function checkCustody(api: RunningApi, row: CustodyRow): Promise<void> {
  const cases = await allOf(api, 'cases', { person: row.person, kind: 'custody', ...clocks(row) });
  expect({ heldBy: heldBy(cases), cases }).toEqual({ heldBy: row.heldBy, cases });
  if (row.says) expect(cases.map(({ statusSentence }) => statusSentence).join(' ')).toMatch(row.says);
}

/** A release that is only reported is what was believed: free, as far as the sources of the day went. */
function heldBy(cases: readonly any[]): string {
  if (cases.length === 0) return 'never';
  const open = cases.find(({ status }) => !status.endsWith('released'));
  return open ? codeOf(open.states.at(-1)) : 'free';
}

/** How the turns of a proceeding are told. */
const TOLD: Readonly<Record<string, RegExp>> = {
  requested: /request/i,
  granted: /grant/i,
  annulled: /annul|sent back/i,
  refused: /refus|denie/i,
  surrendered: /surrender/i,
  charged: /charge|indict/i,
  guilty: /guilty|convict/i,
};

export async function checkProceeding(api: RunningApi, row: ProceedingRow): Promise<void> {
  const { kind, person, reached, flagged } = row;
  const cases = await allOf(api, 'cases', { person, kind, ...clocks(row) });
  if (reached === 'none') {
    expect(cases).toEqual([]);
    return;
  }
  expect(cases.map(({ status, statusSentence }) => `${status}: ${statusSentence}`).join(' ')).toMatch(
    TOLD[reached]!,
  );
  if (flagged) expect(cases.flatMap(({ anomalies }) => anomalies)).not.toEqual([]);
}
