import { numberOf } from '../address/days';
import { type HistoricalDate, parseEdtf } from '../../../../libs/kernel/src/dates';

export { type HistoricalDate, parseEdtf };

/** First and last day a recorded date can mean, as numbers; an open end stands where the other is. Null: no date. */
export function daysMeant(text: string | null): readonly [number, number] | null {
  if (text === null) return null;
  try {
    const { from, to } = parseEdtf(text);
    const [first, last] = [from ?? to, to ?? from];
    return first === null || last === null ? null : [numberOf(first), numberOf(last)];
  } catch {
    return null;
  }
}

/** The first day it can mean, as a number. */
export const firstOf = (text: string | null): number | null => daysMeant(text)?.[0] ?? null;
