import type { RunningApi } from '../../e2e/start-api';
import { allOf, clocks } from '../asking';
import type { PositionRow, Stand } from './position.row';

/** Asks for the one position and holds it against the row. */
export async function checkPosition(api: RunningApi, row: PositionRow): Promise<void> {
  const { actor, issue, track } = row;
  const found = await allOf(api, 'positions', { actor, issue, track, ...clocks(row) });
  expect(found.length).toBeLessThanOrEqual(1);
  const [position] = found;
  expect({ stand: standOf(position, row.stand), position }).toEqual({ stand: row.stand, position });
  if (row.stand === 'unknown' || position === undefined) return;
  const { since, status, basedOn, notBasedOn } = row;
  expect(position).toMatchObject({
    ...(since && { since }),
    ...(status && { status }),
    ...(basedOn && { basis: { entryId: basedOn } }),
  });
  expect(position.basis.entryId).not.toBe(notBasedOn);
}

/** The position in the terms of what is expected of it, see {@link Stand}. */
function standOf(position: any, expected: Stand): Stand {
  if (expected === 'no choice') return position?.choice?.code ?? 'no choice';
  if (position === undefined) return 'unknown';
  if (position.choice) return position.choice.code;
  if (position.score === null) return 'no choice';
  return typeof expected === 'number' ? position.score : side(position.score);
}

const side = (score: number): string => (score === 0 ? 'neither' : score > 0 ? 'for' : 'against');
