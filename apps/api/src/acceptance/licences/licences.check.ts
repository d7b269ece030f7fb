import type { RunningApi } from '../../e2e/start-api';
import { allOf, clocks } from '../asking';
import type { LicenceRow } from './licence.row';

export async function checkLicence(api: RunningApi, row: LicenceRow): Promise<void> {
  const [found, ...others] = await allOf(api, 'licences', { id: row.licence, ...clocks(row) });
  expect(others).toEqual([]);
  expect(found?.status ?? 'none').toBe(row.status);
  if (row.until) expect(found.until).toBe(row.until);
}
