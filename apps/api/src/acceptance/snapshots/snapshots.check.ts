import type { RunningApi } from '../../e2e/start-api';
import { addressOf, clocks } from '../asking';
import type { Counted, SnapshotRow } from './snapshot.row';

export async function checkSnapshot(api: RunningApi, row: SnapshotRow): Promise<void> {
  const { status, body } = await api.get(addressOf('snapshot', clocks(row)));
  expect(status).toBe(200);
  for (const { part, like, times } of row.counted) {
    const found = (body.data[part] as readonly object[]).filter((one) => isLike(one, like));
    expect({ part, like, times: found.length, found }).toEqual({ part, like, times, found });
  }
}

const isLike = (row: object, like: Counted['like']) =>
  Object.entries(like).every(([path, value]) => valueAt(row, path) === value);

const valueAt = (row: object, path: string): unknown =>
  path.split('.').reduce<any>((inner, key) => inner?.[key], row);
