import { registerEventId } from '../import-ids';
import { LIST } from './listing-ids';
import type { Reading } from './listings/parties-chunk';

/** Enters that a list was read to its end, so that the next one is compared with it. */
export async function finishList(
  { run, list, selection }: Reading,
  parties: number,
  sha256: string,
): Promise<void> {
  const { on, file } = list;
  const submission = {
    type: 'ListRead',
    occurredOn: on,
    eventId: registerEventId(run.dispute, 'list-read', LIST, selection.key, on),
    data: { list: LIST, file, fileDate: on, programmes: selection.patterns, parties, sha256 },
  };
  // When somebody else read the same list at the same time, it is entered once.
  await run.record([{ line: 0, id: LIST, outcome: null, submission }], { mayBeOvertaken: true });
}
