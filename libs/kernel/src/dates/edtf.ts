import { Refusal } from '../refusal';
import type { HistoricalDate } from './historical-date';

// PLACEHOLDER: day precision only until the full parser lands.
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an EDTF text; throws INVALID_DATE. */
export function parseEdtf(text: string): HistoricalDate {
  if (!DAY.test(text)) throw new Refusal('INVALID_DATE', `"${text}" is not a date in EDTF.`);
  return { text, from: text, to: text, precision: 'day', uncertain: false, approximate: false };
}

export function isEdtf(text: string): boolean {
  try {
    return Boolean(parseEdtf(text));
  } catch {
    return false;
  }
}
