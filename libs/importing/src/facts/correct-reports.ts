import type { ImportRun, Proposed } from '../import-run';
import { correctedReport, saysSo } from './corrected-report';
import { importedEntry } from './imported-entry';
import type { Waiting } from './later';
import { type EntryReader, type RecordedEntries, recordedEntries } from '../recorded-entries';
import { noSuchFact } from './link-forward';

/** Corrects reports by the facts named in their `corrected_by`, once each. One read. */
export async function correctReports(
  store: EntryReader,
  run: ImportRun,
  waiting: readonly Waiting[],
): Promise<void> {
  const wanted = [...new Set(waiting.flatMap(({ id, others }) => [id, ...others]))];
  const recorded = await recordedEntries(store, run.dispute, wanted);
  for (const one of waiting) await run.record(corrections(run, one, recorded));
}

function corrections(
  run: ImportRun,
  { line, id, others, counted }: Waiting,
  recorded: RecordedEntries,
): Proposed[] {
  const events = recorded.get(id);
  if (!events) return []; // the fact itself was rejected
  const { asItStands: report, eventIds } = importedEntry(run.dispute, events, others);
  const unknown = others.filter((by) => !recorded.has(by));
  if (unknown.length > 0) run.reject(line, id, noSuchFact('corrected_by', unknown));
  const proposed = others.flatMap((by) => {
    const other = recorded.get(by);
    if (!other) return [];
    const { asItStands: correcting } = importedEntry(run.dispute, other);
    const submission = correctedReport(run.dispute, report, correcting);
    const isDone = eventIds.has(submission.eventId ?? '') || saysSo(report, correcting);
    return isDone ? [] : [{ line, id, outcome: null, submission }];
  });
  if (proposed.length > 0 && counted === 'same') run.tally.becameChanged();
  return proposed;
}
