import { numberOf } from '../address/days';
import type { Entry } from './entry';

/** What had happened by the day of the time bar: an imprecise date counts from its first day, or from its last. */
export function happened(entries: readonly Entry[], day: string, certainty?: string): readonly Entry[] {
  return entries.filter(({ occurredFrom, occurredTo }) => {
    const counted = certainty === 'certain' ? occurredTo : occurredFrom;
    return counted === null ? certainty !== 'certain' : counted <= day;
  });
}

/** First and last day as numbers; where one end is open, the other stands for both. */
export function daysOf({ occurredFrom, occurredTo }: Entry): readonly [number, number] | null {
  const first = occurredFrom ?? occurredTo;
  const last = occurredTo ?? occurredFrom;
  return first === null || last === null ? null : [numberOf(first), numberOf(last)];
}
