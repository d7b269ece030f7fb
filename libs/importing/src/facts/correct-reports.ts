import type { EffectiveEntry } from '@chancery/kernel';
import type { EventSubmission } from '@chancery/recording';
import type { ImportRun, Proposed } from '../import-run';
import { type EntryReader, type RecordedEntries, recordedEntries } from '../recorded-entries';
import { correctionOf, saysSo } from './corrected-report';
import { importedEntry } from './imported-entry';
import type { Waiting } from './later';
import { noSuchFact } from './link-forward';

interface ProposedCorrection extends Proposed {
  readonly inWords: EventSubmission;
}

/** Corrects reports by the facts named in their `corrected_by`, once each. One read, one append. */
export async function correctReports(
  store: EntryReader,
  run: ImportRun,
  waiting: readonly Waiting[],
): Promise<void> {
  const wanted = [...new Set(waiting.flatMap(({ id, others }) => [id, ...others]))];
  const recorded = await recordedEntries(store, run.dispute, wanted);
  const proposed = waiting.flatMap((one) => corrections(run, one, recorded));
  await run.record(proposed, (one, { code }) =>
    code === 'HISTORY_FORBIDS' && one.submission !== one.inWords ? { ...one, submission: one.inWords } : null,
  );
}

function corrections(run: ImportRun, one: Waiting, recorded: RecordedEntries): ProposedCorrection[] {
  const { line, id, others, counted } = one;
  const events = recorded.get(id);
  if (!events) return []; // the fact itself was rejected
  const unknown = others.filter((by) => !recorded.has(by));
  if (unknown.length > 0) run.reject(line, id, noSuchFact('corrected_by', unknown));
  const { asItStands, eventIds } = importedEntry(run.dispute, events, others);
  let report = asItStands;
  const proposed = others.flatMap((by) => {
    const correcting = recorded.get(by);
    if (!correcting) return [];
    const { asItStands: other } = importedEntry(run.dispute, correcting);
    const { asMeant, inWords } = correctionOf(run.dispute, report, other);
    if (eventIds.has(asMeant.eventId ?? '') || saysSo(report, other)) return [];
    report = withFields(report, asMeant);
    return [{ line, id, outcome: null, submission: asMeant, inWords }];
  });
  if (proposed.length > 0 && counted === 'same') run.tally.becameChanged();
  return proposed;
}

/** So that a second correction of the note keeps the first. */
const withFields = (report: EffectiveEntry, { data }: EventSubmission): EffectiveEntry => ({
  ...report,
  data: { ...report.data, ...(data as { fields: object }).fields },
});
