import type { ProjectionContext } from '@chancery/projections';
import { arrayText, copyRows, type CopyValue } from '../../common/copy-text';
import { addFollows, closeEntries, copyEntries } from '../tables/timeline-writing.sql';
import type { Closing, EntryVersions, NewRow } from './entry-versions';

/** Writes what a batch came to: rows closed, rows added, who follows whom. */
export async function writeEntries(
  { added, closed }: EntryVersions,
  context: ProjectionContext,
): Promise<void> {
  const { client, schema, dispute } = context;
  if (closed.length > 0) await client.query(closeEntries(schema), [dispute.id, ...closingColumns(closed)]);
  if (added.length > 0) await copyRows(client, copyEntries(schema), lines(added, dispute.id));
  const follows = added.flatMap(({ entryId, follows: ids }) =>
    ids.map((followed) => [followed, entryId] as const),
  );
  if (follows.length > 0)
    await client.query(addFollows(schema), [
      dispute.id,
      follows.map(([followed]) => followed),
      follows.map(([, follower]) => follower),
    ]);
}

const closingColumns = (closed: readonly Closing[]) => [
  closed.map(({ row }) => row.entryId),
  closed.map(({ row }) => row.knownFrom),
  closed.map(({ row }) => row.pubFrom),
  closed.map(({ knownTo }) => knownTo),
];

function* lines(rows: readonly NewRow[], logId: number): Iterable<readonly CopyValue[]> {
  for (const row of rows)
    yield [
      logId,
      row.entryId,
      row.knownFrom,
      row.knownTo,
      row.pubFrom,
      row.pubTo,
      row.position,
      row.version,
      row.status,
      row.occurredFrom ?? '-infinity',
      row.occurredTo ?? 'infinity',
      arrayText(row.tags),
      row.follows.length > 0 ? arrayText(row.follows) : null,
      row.words,
      row.document,
    ];
}
