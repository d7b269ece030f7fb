import type { CodedProposition } from '@chancery/coding';
import { catalogue } from '@chancery/events';
import { effectiveEntry, type RecordedEvent } from '@chancery/kernel';
import { dateOf } from '../dates';
import type { Reading, Step } from './step';

const CODING = 'PropositionsCoded';

/**
 * What the events about one entry come to, in the order of their positions and beginning with the one that made it;
 * null when they make no entry or it stands retracted.
 */
export function stepOf(events: readonly RecordedEvent[], keeps: readonly string[]): Step | null {
  const [first] = events;
  if (!first || !catalogue.has(first.type) || catalogue.familyOf(first.type).kind !== 'entry') return null;
  const entry = effectiveEntry(events.filter(({ type }) => type !== CODING));
  if (entry.status === 'retracted') return null;
  const data = catalogue.upcast(entry.type, entry.schemaVersion, entry.data) as Step['data'];
  return {
    entryId: entry.entryId,
    position: entry.position,
    type: entry.type,
    family: catalogue.familyOf(entry.type).name,
    stream: first.stream,
    occurred: dateOf(entry.occurredOn),
    data: pick({ ...data, acts: actsReadIn(events) }, keeps),
    propositions: readingsOf(events, data),
    status: entry.status,
  };
}

/** A person's coding counts before what was recorded with the entry, and that before a rule's; the latest of each. */
function readingsOf(events: readonly RecordedEvent[], data: Step['data']): readonly Reading[] {
  const codings = events.filter(({ type }) => type === CODING);
  const byHand = codings.findLast((coding) => coding.data.method === 'human');
  if (byHand) return byHand.data.propositions.map(read('human'));
  const stated = data.propositions as readonly CodedProposition[] | null | undefined;
  if (stated) return stated.map(read('stated'));
  const byRule = codings.findLast((coding) => coding.data.method === 'rule');
  return byRule ? byRule.data.propositions.map(read(byRule.data.ruleId)) : [];
}

/** Acts that the latest coding by a person tells of. */
const actsReadIn = (events: readonly RecordedEvent[]): unknown =>
  events.findLast(({ type, data }) => type === CODING && data.method === 'human')?.data.acts;

const read =
  (rule: string) =>
  (proposition: CodedProposition): Reading => ({ ...proposition, rule });

const pick = (data: Step['data'], keeps: readonly string[]): Step['data'] =>
  Object.fromEntries(
    keeps.flatMap((field) =>
      data[field] === undefined || data[field] === null ? [] : [[field, data[field]]],
    ),
  ) as unknown as Step['data'];
