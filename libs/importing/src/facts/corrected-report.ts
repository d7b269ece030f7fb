import type { EffectiveEntry, Party } from '@chancery/kernel';
import type { EventSubmission } from '@chancery/recording';
import { correctedById } from '../import-ids';

const LONGEST_NOTE = 1000;

/**
 * The correction of a report that turned out wrong, by the fact that says how it really was: dated and sourced by that
 * fact, so that a reader of the past learns of it when the world did.
 *
 * The date moves when both tell of the same thing: one event type, one person among the targets, and the report's own
 * disagreement about the date names the later fact's date. Otherwise what was reported did happen and only what it
 * said is outdated (a toll, a hearing's day): then a note says what corrected it.
 */
export function correctedReport(
  dispute: string,
  report: EffectiveEntry,
  by: EffectiveEntry,
): EventSubmission {
  const moved = isSameEvent(report, by);
  return {
    type: 'EventCorrected',
    occurredOn: by.occurredOn,
    eventId: correctedById(dispute, report.entryId, by.entryId),
    data: {
      target: report.entryId,
      fields: moved ? { occurredOn: by.occurredOn } : { note: withNote(report.data.note, by) },
      reason: moved
        ? `Reported too early: it happened on ${by.occurredOn} (${by.entryId}).`
        : `A later report corrects this one: ${by.entryId} (${by.occurredOn}).`,
      sources: by.data.sources,
    },
  };
}

/** True when the entry already says what the correction would say, whoever wrote it. */
export function saysSo({ occurredOn, data }: EffectiveEntry, by: EffectiveEntry): boolean {
  return isSameEvent({ data, type: by.type }, by)
    ? occurredOn === by.occurredOn
    : (data.note ?? '').includes(by.entryId);
}

type Told = Pick<EffectiveEntry, 'type' | 'data'>;

function isSameEvent(report: Told, by: EffectiveEntry): boolean {
  const persons = new Set(personsIn(report.data.targets));
  const sharesPerson = personsIn(by.data.targets).some((code) => persons.has(code));
  return report.type === by.type && sharesPerson && datesDisputed(report).includes(by.occurredOn);
}

const personsIn = (parties: readonly Party[] | null | undefined) =>
  (parties ?? []).map(({ code }) => code).filter((code) => code.startsWith('person:'));

const datesDisputed = ({ data }: Told) =>
  (data.disagreements ?? [])
    .filter(({ field }) => /\bdate\b/i.test(field))
    .flatMap(({ values }) => values.map(({ value }) => value));

function withNote(
  note: string | undefined,
  { entryId, occurredOn, data: { summary } }: EffectiveEntry,
): string {
  const added = `Corrected by ${entryId} (${occurredOn}): ${summary}`;
  return (note ? `${note} ${added}` : added).slice(0, LONGEST_NOTE);
}
