import { Refusal } from '@chancery/kernel';

/**
 * After which position a stream begins. Throws INVALID_PARAMETER for an id that is no position and POSITION_UNKNOWN for
 * one the record has not reached: a client that is ahead has read another record, and must not silently miss events.
 */
export function placeToResume(
  lastEventId: string | string[] | undefined,
  after: number | undefined,
  head: number,
): number {
  const [pointer, place] =
    lastEventId === undefined ? ['after', after ?? 0] : ['Last-Event-ID', positionIn(String(lastEventId))];
  if (place <= head) return place;
  throw new Refusal('POSITION_UNKNOWN', `The record ends at position ${head}; there is no ${place}.`, [
    { pointer: pointer, detail: `at most ${head}` },
  ]);
}

function positionIn(id: string): number {
  if (/^\d{1,15}$/.test(id)) return Number(id);
  throw new Refusal('INVALID_PARAMETER', 'Last-Event-ID: is not a position.', [
    { pointer: 'Last-Event-ID', detail: 'must be the id of the last message received' },
  ]);
}
