import { parseEdtf } from '@chancery/kernel';

interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** When a slide of TimelineJS is, and in which words where its calendar cannot say it. */
export interface SlideDate {
  readonly start_date: TimelineDate;
  readonly end_date?: TimelineDate;
  readonly display_date?: string;
}

/** 21 and above in the place of a month are seasons. */
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/**
 * A year, a month or a day as it is, and an interval between such; everything else from its first day to its last, of
 * which every EDTF text has one at least, under that text.
 */
export function slideDate(text: string): SlideDate {
  const [first = '', last] = text.split('/');
  if (PLAIN.test(first) && last === undefined) return { start_date: partsOf(first) };
  if (PLAIN.test(first) && PLAIN.test(last ?? ''))
    return { start_date: partsOf(first), end_date: partsOf(last!) };
  const { from, to } = parseEdtf(text);
  const [start, end] = [(from ?? to)!, (to ?? from)!];
  return {
    start_date: partsOf(start),
    ...(end !== start && { end_date: partsOf(end) }),
    display_date: text,
  };
}

function partsOf(text: string): TimelineDate {
  const [year = 0, month, day] = text.split('-').map(Number);
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}
