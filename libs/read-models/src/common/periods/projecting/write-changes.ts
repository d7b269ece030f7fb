import type { ProjectionContext } from '@chancery/projections';
import { arrayText, copyRows, type CopyValue } from '../../copy-text';
import * as sql from '../tables/period-writing.sql';
import type { Changes, ClosedPeriod, NewTag, OpenedPeriod } from './changes';
import type { KeyState } from './key-state';

/** Closes what holds no longer, then adds what holds instead, so that at no time two answers stand for one key. */
export async function writeChanges(
  { closed, opened, tagged, retagged }: Changes,
  added: readonly KeyState[],
  context: ProjectionContext,
): Promise<void> {
  const { client, schema } = context;
  if (closed.length > 0) await client.query(sql.closePeriods(schema), closingColumns(closed));
  await writeKeys(added, retagged, context);
  if (tagged.length > 0) await copyRows(client, sql.copyTagged(schema), tagLines(tagged, context));
  if (opened.length > 0) await copyRows(client, sql.copyPeriods(schema), lines(opened));
}

async function writeKeys(
  added: readonly KeyState[],
  retagged: Changes['retagged'],
  { client, schema, dispute }: ProjectionContext,
): Promise<void> {
  const rows = added.map(({ key, id, tags, knownFrom }) => [
    dispute.id,
    key,
    id,
    arrayText([...tags]),
    knownFrom,
  ]);
  if (rows.length > 0) await copyRows(client, sql.copyKeys(schema), rows);
  const isNew = new Set(added);
  const changed = [...retagged.values()].filter((state) => !isNew.has(state));
  if (changed.length === 0) return;
  await client.query(sql.tagKeys(schema), [
    changed.map(({ id }) => id),
    changed.map(({ tags }) => arrayText([...tags])),
    changed.map(({ knownFrom }) => knownFrom),
  ]);
}

const tagLines = (tagged: readonly NewTag[], { dispute }: ProjectionContext) =>
  tagged.map(({ state, tag, knownFrom }) => [dispute.id, tag, state.key, state.id, knownFrom]);

const closingColumns = (closed: readonly ClosedPeriod[]) => [
  closed.map(({ keyId }) => keyId),
  closed.map(({ row }) => row.from),
  closed.map(({ row }) => row.to),
  closed.map(({ row }) => row.possible),
  closed.map(({ row }) => row.certain),
  closed.map(({ knownTo }) => knownTo),
];

function* lines(opened: readonly OpenedPeriod[]): Iterable<readonly CopyValue[]> {
  for (const { keyId, row, knownFrom, knownTo } of opened)
    yield [
      keyId,
      `[${row.from ?? ''},${row.to ?? ''})`,
      `[${knownFrom},${knownTo ?? ''})`,
      row.possible ? 't' : 'f',
      row.certain ? 't' : 'f',
      arrayText(row.tags),
      row.doc,
    ];
}
