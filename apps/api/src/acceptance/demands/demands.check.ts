import type { RunningApi } from '../../e2e/start-api';
import { allOf, clocks, codeOf } from '../asking';
import type { DemandRow } from './demand.row';

export async function checkDemand(api: RunningApi, row: DemandRow): Promise<void> {
  const all = await allOf(api, 'demands', clocks(row));
  const made = all.filter(
    (one) =>
      codeOf(one.actor) === row.actor &&
      one.addressee !== null &&
      codeOf(one.addressee) === row.addressee &&
      JSON.stringify(one).includes(row.because[0]!),
  );
  expect(made.map(({ status }) => status)).toEqual(row.status === 'none' ? [] : [row.status]);
  if (row.since) expect(made[0]).toMatchObject({ since: row.since });
}
