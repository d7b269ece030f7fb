import type { RecordedEvent } from '../event/recorded-event';
import type { Disagreement, EntryData, Settlement, SourceRef } from './entry-data';

export type EntryStatus = 'current' | 'corrected' | 'retracted';

/** What an entry says once everything recorded about it, in order, has been taken into account. */
export interface EffectiveEntry {
  readonly entryId: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly occurredOn: string;
  readonly data: EntryData & Record<string, unknown>;
  readonly status: EntryStatus;
  /** 1 for the first event, one more for each amendment. */
  readonly version: number;
  readonly corrections: number;
  /** Position of the event that made the entry: its place among entries of the same day, for ever. */
  readonly position: number;
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** Position of the newest event about it, and when that was recorded. */
  readonly newest: number;
  readonly updatedAt: string;
}

export interface CorrectionData {
  readonly target: string;
  /** Top-level fields of the entry with their new values; null takes an optional field away. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly sources?: readonly SourceRef[];
}

type Settled = Settlement & Pick<Disagreement, 'field'>;

/**
 * Folds the events about one entry, oldest first, beginning with the one that made it.
 * Amendments of another type than those of the corrections family leave it as it is but count as a version.
 */
export function effectiveEntry(events: readonly RecordedEvent[]): EffectiveEntry {
  const [first, ...amendments] = events;
  if (!first?.entryId) throw new TypeError('An entry begins with the event that made it.');
  const { entryId, type, schemaVersion, occurredOn, data, position, recordedAt, recordedBy } = first;
  const born: EffectiveEntry = {
    entryId, type, schemaVersion, occurredOn, data, position, recordedAt, recordedBy, status: 'current', version: 1, corrections: 0,
    newest: position, updatedAt: recordedAt,
  }; // prettier-ignore
  return amendments.reduce((entry, amendment) => rejudged(amend(entry, amendment), amendment), born);
}

/** An amendment that was judged by the history carries the anomalies of the entry as amended, even if none are left. */
function rejudged(entry: EffectiveEntry, { data: { anomalies } }: RecordedEvent): EffectiveEntry {
  return anomalies === undefined ? entry : { ...entry, data: { ...entry.data, anomalies } };
}

function amend(entry: EffectiveEntry, { type, data, position, recordedAt }: RecordedEvent): EffectiveEntry {
  const next = { ...entry, version: entry.version + 1, newest: position, updatedAt: recordedAt };
  switch (type) {
    case 'EventCorrected':
      return {
        ...next,
        ...corrected(entry, data as CorrectionData),
        // By publication a reinstatement may be known later than the correction that came after it.
        status: entry.status === 'retracted' ? 'retracted' : 'corrected',
        corrections: entry.corrections + 1,
      };
    case 'EventRetracted':
      return { ...next, status: 'retracted' };
    case 'EventReinstated':
      return { ...next, status: entry.corrections > 0 ? 'corrected' : 'current' };
    case 'EventsLinked':
      return { ...next, data: { ...entry.data, follows: union(entry.data.follows, data.follows) } };
    case 'DisagreementRecorded':
      return {
        ...next,
        data: { ...entry.data, disagreements: withDisagreement(entry.data.disagreements, data) },
      };
    case 'DisagreementSettled':
      return { ...next, data: { ...entry.data, disagreements: withSettled(entry.data.disagreements, data) } };
    default:
      return next;
  }
}

function corrected(
  entry: EffectiveEntry,
  { fields }: CorrectionData,
): Pick<EffectiveEntry, 'occurredOn' | 'data'> {
  const { occurredOn = entry.occurredOn, ...changes } = fields;
  const data = Object.fromEntries(
    Object.entries({ ...entry.data, ...changes }).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  );
  return { occurredOn: occurredOn as string, data: data as unknown as EffectiveEntry['data'] };
}

const union = (before: readonly string[] = [], added: readonly string[] = []) => [
  ...new Set([...before, ...added]),
];

const withDisagreement = (before: readonly Disagreement[] = [], { field, values }: Disagreement) => [
  ...before.filter((one) => one.field !== field),
  { field, values },
];

const withSettled = (before: readonly Disagreement[] = [], { field, basis, value }: Settled) =>
  before.map((one) => (one.field === field ? { ...one, settled: { basis, ...(value && { value }) } } : one));
