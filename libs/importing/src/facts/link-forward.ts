import { Refusal } from '@chancery/kernel';
import { ATTEMPTS, type ImportRun, type Proposed } from '../import-run';
import { fileAmendmentId } from '../import-ids';
import { importedEntry } from './imported-entry';
import type { Waiting } from './later';
import { type EntryReader, type RecordedEntries, recordedEntries } from '../recorded-entries';
import { newLinks } from './links';

/** Links entries to those that come after them in the file, or came to the record later than they did. One read. */
export async function linkForward(
  store: EntryReader,
  run: ImportRun,
  waiting: readonly Waiting[],
  attempt = 1,
): Promise<void> {
  if (waiting.length === 0) return;
  const wanted = [...new Set(waiting.flatMap(({ id, others }) => [id, ...others]))];
  const recorded = await recordedEntries(store, run.dispute, wanted);
  const proposed = waiting.flatMap((one) => link(run, one, recorded) ?? []);
  const overtaken = await run.record(proposed, { mayBeOvertaken: attempt < ATTEMPTS });
  await linkForward(
    store,
    run,
    waiting.filter(({ id }) => overtaken.has(id)),
    attempt + 1,
  );
}

function link(
  run: ImportRun,
  { line, id, others, counted }: Waiting,
  recorded: RecordedEntries,
): Proposed | null {
  const events = recorded.get(id);
  if (!events) return null; // the fact itself was rejected
  const entry = importedEntry(run.dispute, events);
  const missing = newLinks(others, entry);
  const unknown = missing.filter((other) => !recorded.has(other));
  if (unknown.length > 0) run.reject(line, id, noSuchFact('follows', unknown));
  const follows = missing.filter((other) => recorded.has(other));
  if (follows.length === 0) return null;
  return {
    line,
    id,
    outcome: counted === 'same' ? 'changed after all' : null,
    submission: {
      type: 'EventsLinked',
      occurredOn: entry.asItStands.occurredOn,
      eventId: fileAmendmentId(run.dispute, id, entry.fileAmendments + 1),
      data: { target: id, follows },
    },
  };
}

export const noSuchFact = (field: string, ids: readonly string[]) =>
  new Refusal(
    'ENTRY_NOT_FOUND',
    `It is recorded, but there is no fact ${ids.map((id) => `"${id}"`).join(', ')} to name in ${field}.`,
    [{ pointer: `/${field}`, detail: 'names a fact that is not recorded' }],
  );
