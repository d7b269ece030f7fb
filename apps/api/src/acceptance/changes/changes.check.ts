import type { RunningApi } from '../../e2e/start-api';
import { allOf } from '../asking';
import type { Change, ChangesRow } from './change.row';

export async function checkChanges(api: RunningApi, row: ChangesRow): Promise<void> {
  const { from, to, knownFrom, knownTo } = row;
  const knowledge = knownFrom ? 'published' : undefined;
  const listed = await allOf(api, 'changes', { from, to, knowledge, knownFrom, knownTo });
  const missing = row.lists.filter((change) => !listed.some((one) => isThat(change, one)));
  expect({
    missing,
    among: missing.flatMap((change) => listed.filter((one) => isCausedBy(change, one))),
  }).toEqual({ missing: [], among: [] });
}

const isCausedBy = ({ causedBy }: Change, { causedBy: named }: any): boolean =>
  causedBy.some((id) => (named as readonly string[]).includes(id));

const isThat = (change: Change, one: any): boolean =>
  isCausedBy(change, one) &&
  one.reason === change.reason &&
  (change.before?.test(JSON.stringify(one.before)) ?? true) &&
  (change.after?.test(JSON.stringify(one.after)) ?? true);
