import { isSealed } from '@chancery/event-store';
import { catalogue } from '@chancery/events';
import {
  canonicalJson,
  type CorrectionData,
  type EffectiveEntry,
  effectiveEntry,
  type FieldError,
  parseEdtf,
  type RecordedEvent,
  Refusal,
} from '@chancery/kernel';
import { refuseSettling } from './settling';

/**
 * Refuses an amendment that makes no sense for its entry: correcting or retracting what is retracted, reinstating what
 * is not, a correction that changes nothing or that its event type would not accept. Returns the entry as amended.
 */
export function checkAmendment(recorded: readonly RecordedEvent[], amendment: RecordedEvent): EffectiveEntry {
  const before = effectiveEntry(recorded);
  const after = effectiveEntry([...recorded, amendment]);
  if (amendment.type === 'EventReinstated') refuseReinstating(before);
  else if (before.status === 'retracted')
    throw new Refusal(
      'ENTRY_RETRACTED',
      `"${before.entryId}" is retracted; reinstate it before you change it.`,
    );
  if (amendment.type === 'EventCorrected') refuseCorrection(before, after, amendment.data as CorrectionData);
  if (amendment.type === 'DisagreementSettled') refuseSettling(before, amendment.data);
  return after;
}

function refuseReinstating({ status, entryId }: EffectiveEntry): void {
  if (status !== 'retracted')
    throw new Refusal(
      'ENTRY_NOT_RETRACTED',
      `"${entryId}" stands; only a retracted entry can be reinstated.`,
    );
}

function refuseCorrection(before: EffectiveEntry, after: EffectiveEntry, { fields }: CorrectionData): void {
  if (content(before) === content(after))
    throw new Refusal(
      'NOTHING_TO_CORRECT',
      `"${before.entryId}" already says so; the correction changes nothing.`,
      [{ pointer: '/fields', detail: 'every value given equals the one recorded' }],
    );
  if ('occurredOn' in fields) refuseDate(fields.occurredOn);
  try {
    const { anomalies: _, ...data } = after.data;
    catalogue.parse(
      after.type,
      catalogue.upcast(after.type, after.schemaVersion, asSubmitted(after.type, data, fields)),
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, error.message, error.errors.map(asCorrectedField), { cause: error });
  }
}

/**
 * Personal values that are on record are sealed, and were found sound before they were. What the correction itself gives
 * is judged as it stands: nobody may hand in what looks sealed.
 */
const asSubmitted = <Data extends object>(type: string, data: Data, fields: CorrectionData['fields']): Data =>
  catalogue.withPersonalValues(type, data, ({ pointer, value }) =>
    isSealed(value) && !Object.hasOwn(fields, pointer.split('/')[1]!) ? 'sealed' : value,
  );

function refuseDate(value: unknown): void {
  try {
    parseEdtf(value as string);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Refusal('INVALID_DATE', detail, [{ pointer: '/fields/occurredOn', detail }]);
  }
}

const content = ({ occurredOn, data }: EffectiveEntry) => canonicalJson({ occurredOn, data });

const asCorrectedField = ({ pointer, detail }: FieldError): FieldError => ({
  pointer: pointer.replace(/^\/data/, '/fields'),
  detail,
});
