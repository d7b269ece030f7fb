import { Refusal } from '../refusal';
import type { DayNumber } from './calendar';
import type { DatePrecision } from './historical-date';

/** What one EDTF expression means, before it is written down as a HistoricalDate. */
export interface Span {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly precision: DatePrecision;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** The union of several spans, as intervals and sets need it; qualifiers of any part hold for the whole. */
export const hull = (parts: readonly Span[], precision: DatePrecision): Span => ({
  from: Math.min(...parts.map(({ from }) => from)),
  to: Math.max(...parts.map(({ to }) => to)),
  precision,
  uncertain: parts.some(({ uncertain }) => uncertain),
  approximate: parts.some(({ approximate }) => approximate),
});

export const openEnd = (at: DayNumber): Span => ({
  from: at,
  to: at,
  precision: 'interval',
  uncertain: false,
  approximate: false,
});

/** A start and an end, in this order: `2019-05/2019-08`, or `2019..2021` inside a set. */
export function between(start: Span, end: Span, precision: DatePrecision, text: string): Span {
  if (start.from > end.to) throw notEdtf(text, 'it ends before it begins');
  return { ...hull([start, end], precision), from: start.from, to: end.to };
}

const LONGEST_QUOTE = 40;

export const notEdtf = (text: string, why: string): Refusal =>
  new Refusal('INVALID_DATE', `${quote(text)} is not a date in EDTF: ${why}.`);

/** Hostile text is shown as JSON would show it, and not at length. */
const quote = (text: string): string =>
  JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
