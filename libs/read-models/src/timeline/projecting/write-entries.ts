import type { ProjectionContext } from '@chancery/projections';
import { arrayText, copyLine, copyLines } from '../../common/copy-text';
import { addFollows, closeEntries, copyEntries } from '../tables/timeline-writing.sql';
import type { Closing, EntryVersions, NewRow } from './entry-versions';

/** Writes what a batch came to: rows closed, rows added, who follows whom. */
export async function writeEntries(
  { added, closed }: EntryVersions,
  context: ProjectionContext,
): Promise<void> {
  const { client, schema, dispute } = context;
  if (closed.length > 0) await client.query(closeEntries(schema), [dispute.id, ...closingColumns(closed)]);
  if (added.length > 0) await copyLines(client, copyEntries(schema), lines(added, dispute.id));
  const [followed, follower] = followColumns(added);
  if (followed.length > 0) await client.query(addFollows(schema), [dispute.id, followed, follower]);
}

const closingColumns = (closed: readonly Closing[]) => [
  closed.map(({ row }) => row.entryId),
  closed.map(({ row }) => row.knownFrom),
  closed.map(({ row }) => row.said.pubFrom),
  closed.map(({ knownTo }) => knownTo),
];

function followColumns(added: readonly NewRow[]): [string[], string[]] {
  const columns: [string[], string[]] = [[], []];
  for (const { entryId, said } of added)
    for (const followed of said.follows) {
      columns[0].push(followed);
      columns[1].push(entryId);
    }
  return columns;
}

function* lines(rows: readonly NewRow[], logId: number): Iterable<string> {
  for (const { entryId, knownFrom, knownTo, position, said } of rows)
    yield copyLine([
      logId,
      entryId,
      knownFrom,
      knownTo,
      said.pubFrom,
      said.pubTo,
      position,
      said.version,
      said.status,
      said.occurredFrom ?? '-infinity',
      said.occurredTo ?? 'infinity',
      arrayText(said.tags),
      said.follows.length > 0 ? arrayText(said.follows) : null,
      said.words,
      said.document,
    ]);
}
