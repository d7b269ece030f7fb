import type { RunningApi } from '../../e2e/start-api';
import { allOf, clocks, codeOf, isOf } from '../asking';
import type { Force, MeasureRow } from './measure.row';

export async function checkMeasure(api: RunningApi, row: MeasureRow): Promise<void> {
  const onTarget = await allOf(api, 'measures', { target: row.target, ...clocks(row) });
  const found = onTarget.filter(
    ({ authority, programme }) =>
      isOf(codeOf(authority), row.authority) && (!row.programme || programme === row.programme),
  );
  expect({ force: forceOf(found, row.force), found }).toEqual({ force: row.force, found });
  const { since, until } = row;
  if (since ?? until)
    expect(found).toContainEqual(
      expect.objectContaining({ ...(since && { since }), ...(until && { until }) }),
    );
}

const STATUS: Partial<Record<Force, string>> = {
  eased: 'eased',
  uneased: 'in_force',
  suspended: 'suspended',
};

function forceOf(found: readonly any[], expected: Force): Force {
  const standing = found.filter(({ status }) => status !== 'ended');
  if (found.length === 0) return 'none';
  if (standing.length === 0) return 'ended';
  const told = STATUS[expected];
  return told && standing.some(({ status }) => status === told) ? expected : 'standing';
}
