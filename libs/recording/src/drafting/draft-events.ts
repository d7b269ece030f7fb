import { catalogue } from '@chancery/events';
import type { NewEvent } from '@chancery/event-store';
import {
  type FieldError,
  type RecordedEvent,
  Refusal,
  StreamMovedOn,
  type StreamName,
} from '@chancery/kernel';
import { v7 as uuidv7 } from 'uuid';
import { checkAmendment } from '../judging/check-amendment';
import { faultsOfFollows } from '../judging/follows';
import { historyOf, toStep } from '../judging/history';
import { judge, standsAlone } from '../judging/judge';
import { refuseUnregistered } from '../judging/references';
import type { Draft } from './draft';
import { entryEventId } from './event-ids';
import type { ParsedSubmission } from './parsed-submission';
import { refusedAt } from './refused-at';

/** An event ready for the store, with what is irregular about it. */
export interface DraftedEvent {
  readonly event: NewEvent;
  readonly anomalies: readonly string[];
}

/** Later than anything recorded: a pending event comes last among events of the same day. */
const PENDING = Number.MAX_SAFE_INTEGER - 1_000_000;

/**
 * Judges the submissions one after the other, each against the record and the ones before it, and says what to append.
 * Throws the first refusal; its pointers begin with the place of that submission in the request.
 */
export function draftEvents(
  dispute: string,
  draft: Draft,
  submissions: readonly ParsedSubmission[],
): DraftedEvent[] {
  return submissions.map((parsed, index) =>
    refusedAt(parsed.at, () => draftEvent(dispute, draft, parsed, PENDING + index)),
  );
}

function draftEvent(dispute: string, draft: Draft, parsed: ParsedSubmission, position: number): DraftedEvent {
  const stream = streamOf(draft, parsed);
  const expectedVersion = expectedVersionOf(draft, parsed, stream);
  const pending = pendingEvent(dispute, parsed, stream, position);
  refuseUnregistered(parsed, (register) => draft.eventsOf(register));
  const isAmendment = parsed.family.kind === 'amendment';
  const anomalies = isAmendment ? amend(draft, parsed, pending) : begin(draft, parsed, pending);
  // An entry without anomalies does not mention them; an amendment that was judged does, to clear what no longer holds.
  const mentioned = isAmendment || anomalies?.length ? anomalies : null;
  const data = mentioned === null ? pending.data : { ...pending.data, anomalies: mentioned };
  draft.add({ ...pending, data });
  const { id, type, schemaVersion, entryId } = pending;
  return {
    event: { id, stream, expectedVersion, type, schemaVersion, entryId, occurred: parsed.occurred, data },
    anomalies: anomalies ?? [],
  };
}

/** The stream of a new event comes from its family; an amendment belongs to the stream of the entry it amends. */
export function streamOf(
  draft: Draft,
  { submission, family, occurred, data, entryId }: ParsedSubmission,
): StreamName {
  if (data.target !== undefined) {
    const [first] = draft.eventsAbout(data.target);
    if (!first)
      throw new Refusal('ENTRY_NOT_FOUND', `There is no entry "${data.target}".`, [noSuch('/data/target')]);
    if (family.kind === 'amendment') return first.stream;
  }
  return family.stream({ type: submission.type, entryId: entryId ?? '', occurred, data });
}

function expectedVersionOf(draft: Draft, { submission, family }: ParsedSubmission, stream: StreamName) {
  const { expectedVersion: asked } = submission;
  if (asked === undefined)
    return standsAlone(family) && family.kind === 'entry' ? 'any' : draft.versionOf(stream);
  const actual = draft.versionOf(stream);
  if (typeof asked === 'number' && draft.isFirstOf(stream) && asked !== actual)
    throw new StreamMovedOn(stream, asked, actual);
  return asked;
}

function pendingEvent(
  dispute: string,
  { submission, occurred, data, entryId, family }: ParsedSubmission,
  stream: StreamName,
  position: number,
): RecordedEvent {
  const makesEntry = family.kind === 'entry' && entryId !== null;
  return {
    dispute,
    position,
    id: makesEntry ? entryEventId(dispute, entryId) : (submission.eventId ?? uuidv7()),
    stream,
    version: 0,
    type: submission.type,
    schemaVersion: catalogue.definitionOf(submission.type).version,
    entryId,
    occurredOn: occurred.text,
    recordedAt: '',
    recordedBy: '',
    correlationId: '',
    causationId: null,
    data,
    leafHash: '',
  };
}

function begin(draft: Draft, parsed: ParsedSubmission, pending: RecordedEvent) {
  const { family, data, entryId, occurred } = parsed;
  if (family.kind === 'entry' && draft.hasEntry(entryId!))
    throw new Refusal(
      'ENTRY_EXISTS',
      `There is an entry "${entryId}" already; correct it, or choose another id.`,
      [{ pointer: '/id', detail: 'is taken' }],
    );
  refuseImpossibleFollows(draft, parsed);
  if (standsAlone(family)) return [];
  const event = { type: pending.type, entryId: entryId ?? pending.id, occurred, data };
  return judge(family, historyOf(draft.eventsOf(pending.stream)), { event, position: pending.position });
}

/** null where the entry's family has no history to be judged by: its anomalies then stay as they are. */
function amend(draft: Draft, parsed: ParsedSubmission, pending: RecordedEvent): readonly string[] | null {
  const after = checkAmendment(draft.eventsAbout(pending.entryId!), pending);
  refuseImpossibleFollows(draft, parsed);
  const family = catalogue.familyOf(after.type);
  if (standsAlone(family) || !['EventCorrected', 'EventReinstated'].includes(pending.type)) return null;
  const others = draft.eventsOf(pending.stream).filter(({ entryId }) => entryId !== pending.entryId);
  return judge(family, historyOf(others), toStep(after));
}

function refuseImpossibleFollows(draft: Draft, parsed: ParsedSubmission): void {
  const errors = faultsOfFollows(parsed, (id) => draft.hasEntry(id));
  if (errors.length > 0)
    throw new Refusal('INVALID_EVENT_DATA', 'An entry can only follow others that are recorded.', errors);
}

const noSuch = (pointer: string): FieldError => ({ pointer, detail: 'there is no such entry' });
