import { inChunks } from '../../lines/in-chunks';
import { importParties, type Reading } from './parties-chunk';
import { planGone } from './plan-gone';

const CHUNK = 500;

/** What became of the parties that are on record and not among those seen in the list. */
export async function importGone(
  reading: Reading,
  seen: ReadonlySet<string>,
  elsewhere: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const { list, selection, lists } = reading;
  for await (const some of inChunks(unseen(lists.parties, seen), CHUNK))
    await importParties(reading, some, async () => ({ entNum }, history) => {
      const submission = planGone(list, selection, history, elsewhere.get(entNum) ?? []);
      return submission ? [submission] : [];
    });
}

function* unseen(parties: Iterable<string>, seen: ReadonlySet<string>) {
  for (const entNum of parties) if (!seen.has(entNum)) yield { entNum, line: 0 };
}
