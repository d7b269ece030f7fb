import { offices, type OfficeHeldData } from '@chancery/events';
import { canonicalJson, type RecordedEvent } from '@chancery/kernel';
import type { EventSubmission } from '@chancery/recording';
import { ofTheFile, registerEventId } from '../import-ids';
import type { JsonObject } from '../lines/read-object';
import { ANY_DAY, type Register, type RegisterPlan } from './register';

/**
 * `{ person, name, office, of, from, to, disputed, speaks?, sources, note }`, one row for each time somebody takes an office. An
 * end that becomes known is OfficeEnded; for any other change the row is recorded anew, and the latest one counts.
 */
export const officesRegister: Register = {
  fields: ['person', 'name', 'office', 'of', 'from', 'to', 'disputed', 'speaks', 'sources', 'note'],
  keyOf: (row) => ['person', 'office', 'of', 'from'].map((field) => String(row[field])).join(' '),
  streamOf: (row) =>
    offices.stream({
      type: 'OfficeHeld',
      entryId: '',
      occurred: ANY_DAY,
      data: row as unknown as OfficeHeldData,
    }),
  plan: planOffice,
};

function planOffice(dispute: string, row: JsonObject, recorded: readonly RecordedEvent[]): RegisterPlan {
  const idOf = (n: number) => registerEventId(dispute, 'office', officesRegister.keyOf(row), n);
  const versions = ofTheFile(recorded, idOf);
  const eventId = idOf(versions.length + 1);
  if (versions.length === 0) return { isNew: true, submissions: [held(row, eventId)] };
  const before = versions.map(({ data }) => data as JsonObject).reduce(asRow, {});
  const isSame = canonicalJson(withoutNulls(before)) === canonicalJson(withoutNulls(row));
  const submission = endIsNew(before, row) ? ended(row, eventId) : held(row, eventId);
  return { isNew: false, submissions: isSame ? [] : [submission] };
}

/** The row as the files said it so far: OfficeEnded says `on` where the row says `to`. */
const asRow = (before: JsonObject, { on, ...said }: JsonObject): JsonObject =>
  on === undefined ? said : { ...before, ...said, to: on };

/** Only an end was added, with what is said about it. */
const endIsNew = (before: JsonObject, row: JsonObject): boolean =>
  (before['to'] ?? null) === null && typeof row['to'] === 'string' && tenure(before) === tenure(row);

const tenure = ({ to: _to, sources: _sources, note: _note, ...fields }: JsonObject) =>
  canonicalJson(withoutNulls(fields));

const held = (row: JsonObject, eventId: string): EventSubmission => ({
  type: 'OfficeHeld',
  occurredOn: row['from'] as string,
  eventId,
  data: row,
});

function ended(
  { from: _from, to, disputed: _disputed, speaks: _speaks, ...row }: JsonObject,
  eventId: string,
): EventSubmission {
  return { type: 'OfficeEnded', occurredOn: to as string, eventId, data: { ...row, on: to } };
}

const withoutNulls = (row: JsonObject) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));
