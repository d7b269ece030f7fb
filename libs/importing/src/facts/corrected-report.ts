import type { EffectiveEntry, Party } from '@chancery/kernel';
import type { EventSubmission } from '@chancery/recording';
import { correctedById } from '../import-ids';

const LONGEST_NOTE = 1000;

/** Two forms of one correction; only one of them is recorded. */
export interface ReportCorrection {
  readonly asMeant: EventSubmission;
  /** In a note, for where the history of the case does not let the date move. */
  readonly inWords: EventSubmission;
}

/**
 * The correction of a report that turned out wrong, by the fact that says how it really was: dated and sourced by that
 * fact, so that a reader of the past learns of it when the world did.
 *
 * The date moves when both tell of the same thing: one event type, one person among the targets, and the report's own
 * disagreement about the date names the later fact's date. Otherwise what was reported did happen and only what it
 * said is outdated (a toll, a hearing's day): then a note says what corrected it.
 */
export function correctionOf(dispute: string, report: EffectiveEntry, by: EffectiveEntry): ReportCorrection {
  const correction = (fields: object, reason: string): EventSubmission => ({
    type: 'EventCorrected',
    occurredOn: by.occurredOn,
    eventId: correctedById(dispute, report.entryId, by.entryId),
    data: { target: report.entryId, fields, reason, sources: by.data.sources },
  });
  const inWords = correction(
    { note: withNote(report.data.note, by) },
    `A later report corrects this one: ${by.entryId} (${by.occurredOn}).`,
  );
  const moved = () =>
    correction(
      { occurredOn: by.occurredOn },
      `It happened on ${by.occurredOn}, not as reported: ${by.entryId}.`,
    );
  return { asMeant: isSameEvent(report, by) ? moved() : inWords, inWords };
}

/** True when the entry already says what the correction would say, whoever wrote it. */
export function saysSo(report: EffectiveEntry, by: EffectiveEntry): boolean {
  if ((report.data.note ?? '').includes(`Corrected by ${by.entryId} `)) return true;
  return isSameEvent(report, by) && report.occurredOn === by.occurredOn;
}

function isSameEvent(report: EffectiveEntry, by: EffectiveEntry): boolean {
  const persons = new Set(personsIn(report.data.targets));
  const sharesPerson = personsIn(by.data.targets).some((code) => persons.has(code));
  return report.type === by.type && sharesPerson && datesDisputed(report).includes(by.occurredOn);
}

const personsIn = (parties: readonly Party[] | null | undefined) =>
  (parties ?? []).map(({ code }) => code).filter((code) => code.startsWith('person:'));

const datesDisputed = ({ data }: EffectiveEntry) =>
  (data.disagreements ?? [])
    .filter(({ field }) => /\bdate\b/i.test(field))
    .flatMap(({ values }) => values.map(({ value }) => value));

/** The old note in front, shortened where both do not fit. */
function withNote(
  note: string | undefined,
  { entryId, occurredOn, data: { summary } }: EffectiveEntry,
): string {
  const added = `Corrected by ${entryId} (${occurredOn}): ${summary}`;
  if (!note) return added;
  return `${note.slice(0, LONGEST_NOTE - added.length - 1).toWellFormed()} ${added}`;
}
