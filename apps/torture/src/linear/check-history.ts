import type { AppendOperation, History, ReadOperation, Told } from './history';

/**
 * What is wrong with a history, in sentences; none when there is one order of all appends, the positions, that agrees
 * with real time and with everything that was read:
 * positions are dense and nobody's twice; an append that began after another was acknowledged comes behind it; a read
 * is exactly the prefix that it says it is; it holds nothing that had not begun; a read of the log, or one that waits,
 * holds everything acknowledged before it began, or waited for; and of two reads of one kind the later sees no less.
 */
export function faultsOf(history: History): string[] {
  const appends = history.filter((operation) => operation.kind === 'append');
  const reads = history.filter((operation) => operation.kind === 'read');
  return [
    ...faultsOfPositions(appends),
    ...faultsOfOrder(appends),
    ...reads.flatMap((read) => faultsOfRead(read, appends)),
    ...faultsOfMonotony(reads),
  ];
}

const inOrder = (appends: readonly AppendOperation[]): Told[] =>
  appends.flatMap(({ told }) => told).toSorted((one, other) => one.position - other.position);

function faultsOfPositions(appends: readonly AppendOperation[]): string[] {
  return inOrder(appends)
    .filter(({ position }, index) => position !== index + 1)
    .slice(0, 1)
    .map(
      ({ position, entryId }) => `position ${position} (${entryId}) follows a gap or is somebody else's, too`,
    );
}

const first = ({ told }: AppendOperation) => told[0]!.position;
const last = ({ told }: AppendOperation) => told.at(-1)!.position;

/** Against the running maximum of what had been acknowledged: whoever begins later has to come behind it. */
function faultsOfOrder(appends: readonly AppendOperation[]): string[] {
  const byEnd = appends.toSorted((one, other) => one.ended - other.ended);
  return appends.flatMap((append) => {
    const ahead = byEnd.find(
      ({ ended, told }) => ended < append.began && told.at(-1)!.position > first(append),
    );
    return ahead
      ? [`client ${append.client} appended at ${first(append)} after ${last(ahead)} had been acknowledged`]
      : [];
  });
}

function faultsOfRead(read: ReadOperation, appends: readonly AppendOperation[]): string[] {
  const { position, pinnedAt } = read;
  const what = `a read of the ${read.of} by client ${read.client} at position ${position}`;
  const faults: string[] = [];
  if (pinnedAt !== null && position !== pinnedAt) faults.push(`${what} was pinned at ${pinnedAt}`);
  if (!isPrefix(read, appends)) faults.push(`${what} is not what was told up to there`);
  const early = appends.find((append) => first(append) <= position && append.began > read.ended);
  if (early) faults.push(`${what} holds ${first(early)}, which nobody had told yet`);
  const least = leastOf(read, appends);
  if (position < least) faults.push(`${what} lacks position ${least}, which had been acknowledged`);
  return faults;
}

function isPrefix({ position, entries }: ReadOperation, appends: readonly AppendOperation[]): boolean {
  const expected = new Map<string, string>();
  for (const told of inOrder(appends))
    if (told.position <= position) expected.set(told.entryId, told.summary);
  return (
    expected.size === entries.size &&
    [...expected].every(([entryId, summary]) => entries.get(entryId) === summary)
  );
}

/** What a read must hold at least. */
function leastOf(read: ReadOperation, appends: readonly AppendOperation[]): number {
  if (read.pinnedAt !== null) return read.pinnedAt;
  if (read.of === 'timeline') return read.waitedFor ?? 0;
  return Math.max(0, ...appends.filter(({ ended }) => ended < read.began).map(last));
}

function faultsOfMonotony(reads: readonly ReadOperation[]): string[] {
  const open = reads.filter(({ pinnedAt }) => pinnedAt === null);
  return open.flatMap((read) => {
    const ahead = open.find(
      (other) => other.of === read.of && other.ended < read.began && other.position > read.position,
    );
    return ahead
      ? [`a read of the ${read.of} at position ${read.position} came after one at ${ahead.position}`]
      : [];
  });
}
