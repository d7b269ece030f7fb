import type { EffectiveEntry, Refusal } from '@chancery/kernel';
import type { EventSubmission } from '@chancery/recording';
import { ATTEMPTS, type ImportRun, type Proposed } from '../import-run';
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
  attempt = 1,
): Promise<void> {
  if (waiting.length === 0) return;
  const wanted = [...new Set(waiting.flatMap(({ id, others }) => [id, ...others]))];
  const recorded = await recordedEntries(store, run.dispute, wanted);
  const proposed = waiting.flatMap((one) => corrections(run, one, recorded));
  const overtaken = await run.record(proposed, { inAnotherForm, mayBeOvertaken: attempt < ATTEMPTS });
  await correctReports(
    store,
    run,
    waiting.filter(({ id }) => overtaken.has(id)),
    attempt + 1,
  );
}

const inAnotherForm = (one: ProposedCorrection, { code }: Refusal): ProposedCorrection | null =>
  code === 'HISTORY_FORBIDS' && one.submission !== one.inWords ? { ...one, submission: one.inWords } : null;

function corrections(run: ImportRun, one: Waiting, recorded: RecordedEntries): ProposedCorrection[] {
  const { line, id, others, counted } = one;
  const events = recorded.get(id);
  if (!events) return []; // the fact itself was rejected
  const unknown = others.filter((by) => !recorded.has(by));
  if (unknown.length > 0) run.reject(line, id, noSuchFact('corrected_by', unknown));
  const { asItStands, eventIds } = importedEntry(run.dispute, events, others);
  let report = asItStands;
  let outcome: Proposed['outcome'] = counted === 'same' ? 'changed after all' : null;
  return others.flatMap((by) => {
    const correcting = recorded.get(by);
    if (!correcting) return [];
    const { asItStands: other } = importedEntry(run.dispute, correcting);
    const { asMeant, inWords } = correctionOf(run.dispute, report, other);
    if (eventIds.has(asMeant.eventId ?? '') || saysSo(report, other)) return [];
    report = withFields(report, asMeant);
    const proposed = { line, id, outcome, submission: asMeant, inWords };
    outcome = null; // a fact counts once, however many corrected it
    return [proposed];
  });
}

/** So that a second correction of the note keeps the first. */
const withFields = (report: EffectiveEntry, { data }: EventSubmission): EffectiveEntry => ({
  ...report,
  data: { ...report.data, ...(data as { fields: object }).fields },
});
