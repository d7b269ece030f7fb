import type { RecordedEvent } from '@chancery/kernel';

/** What is wrong with a record, and where it begins to be wrong. */
export interface Fault {
  readonly position: number;
  readonly sentence: string;
}

/** An event as it stands after the one before it; both are needed to see a gap. */
export interface Neighbours {
  readonly before: RecordedEvent | null;
  readonly event: RecordedEvent;
}

/**
 * The first thing that cannot be in a record written by the store: a position missing or twice, a time that runs
 * backwards, a body or column that does not give the hash stored with it.
 */
export function faultOf(
  { before, event }: Neighbours,
  leafHashOf: (event: RecordedEvent) => string,
): Fault | null {
  const expected = (before?.position ?? 0) + 1;
  if (event.position !== expected)
    return {
      position: expected,
      sentence: `position ${expected} is missing: the next event stands at ${event.position}`,
    };
  if (before && event.recordedAt < before.recordedAt)
    return {
      position: expected,
      sentence: `position ${expected} was recorded before the one in front of it`,
    };
  if (leafHashOf(event) !== event.leafHash)
    return {
      position: expected,
      sentence: `position ${expected} (${event.type}) does not give the hash stored with it`,
    };
  return null;
}

/** What stands after `before` cannot even be read. */
export function unreadable(before: RecordedEvent | null): Fault {
  const position = (before?.position ?? 0) + 1;
  return { position, sentence: `position ${position} or the next one there is has a body that is no JSON` };
}
