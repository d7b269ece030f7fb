import { compareDays, type RecordedEvent } from '@chancery/kernel';
import { publishedFrom } from '../published-from';

/**
 * What a reader of what had been published by the day could tell of an entry. Without the event that made it nothing;
 * codings say how to read what was published, and are not left out.
 */
export function publishedBy(events: readonly RecordedEvent[], day: string): readonly RecordedEvent[] {
  const [first] = events;
  if (!first || compareDays(publishedFrom(first), day) > 0) return [];
  return events.filter((event) => isCoding(event) || compareDays(publishedFrom(event), day) <= 0);
}

/** The entry in every other way than with all events that some reader of what was published would know it. */
export function otherTellings(events: readonly RecordedEvent[]): (readonly RecordedEvent[])[] {
  const amendments = events.slice(1).filter((event) => !isCoding(event));
  if (amendments.length === 0) return [];
  const days = new Set([events[0]!, ...amendments].map(publishedFrom));
  return [...days].map((day) => publishedBy(events, day)).filter((told) => told.length < events.length);
}

const isCoding = ({ type }: RecordedEvent) => type === 'PropositionsCoded';
