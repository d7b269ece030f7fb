import { type RecordedEvent, today } from '@chancery/kernel';
import type { Proposed } from '../import-run';
import { changedFields } from './changed-fields';
import { fileAmendmentId } from '../import-ids';
import { type ImportedEntry, importedEntry } from './imported-entry';
import { linksLeft, newLinks } from './links';
import type { ReadFact } from './read-facts';

export interface FactPlan {
  /** The event to append; null when the record says so already. */
  readonly proposed: Proposed | null;
  /** Links to make once every fact has been read. */
  readonly linksForLater: readonly string[];
}

/** What the record holds that matters to a fact. */
export interface Known {
  /** Everything recorded about the fact; empty when it is new. */
  readonly recorded: readonly RecordedEvent[];
  /** Entries that it may follow at once: recorded, or proposed before it. */
  readonly entries: ReadonlySet<string>;
}

/** What a fact asks for, given the record; throws a Refusal when the record cannot follow it. */
export function planFact(dispute: string, read: ReadFact, { recorded, entries }: Known): FactPlan {
  const { follows, corrected_by: correctedBy } = read.fact;
  if (recorded.length === 0) {
    const known = follows.filter((id) => entries.has(id));
    return { proposed: creation(read, known), linksForLater: follows.filter((id) => !entries.has(id)) };
  }
  const entry = importedEntry(dispute, recorded, correctedBy);
  const left = linksLeft(follows, entry);
  const fields = { ...changedFields(read.event, entry), ...(left && { follows: left }) };
  return {
    proposed: Object.keys(fields).length > 0 ? correction(dispute, read, entry, fields) : null,
    linksForLater: newLinks(follows, entry),
  };
}

const creation = ({ line, event }: ReadFact, follows: readonly string[]): Proposed => ({
  line,
  id: event.id,
  outcome: 'created',
  submission: follows.length > 0 ? { ...event, data: { ...event.data, follows } } : event,
});

const correction = (
  dispute: string,
  { line, event: { id } }: ReadFact,
  { fileAmendments }: ImportedEntry,
  fields: Readonly<Record<string, unknown>>,
): Proposed => ({
  line,
  id,
  outcome: 'changed',
  submission: {
    type: 'EventCorrected',
    occurredOn: today(),
    eventId: fileAmendmentId(dispute, id, fileAmendments + 1),
    data: { target: id, fields, reason: 'The file it was imported from has changed.' },
  },
});
