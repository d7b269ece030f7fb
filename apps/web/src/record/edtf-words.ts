import { type HistoricalDate, parseEdtf } from '../common/edtf';
import type { Language, Say } from '../messages/say';
import type { edtfTexts } from './edtf-texts';

type Key = keyof (typeof edtfTexts)['en'];
export type Read = { readonly date: HistoricalDate } | { readonly mistake: string };

/** What was typed as a date, or the sentence that says what is wrong with it (the same that the service would say). */
export function readDate(text: string): Read {
  try {
    return { date: parseEdtf(text) };
  } catch (refusal) {
    return { mistake: refusal instanceof Error ? refusal.message : String(refusal) };
  }
}

/** A date in words: "some day in July 2020, uncertain". */
export function inWords(date: HistoricalDate, t: Say<Key>, language: Language): string {
  const doubts = [date.uncertain && t('uncertain'), date.approximate && t('approximate')];
  return [when(date, t, language), ...doubts].filter(Boolean).join(', ');
}

function when({ text, from, to, precision }: HistoricalDate, t: Say<Key>, language: Language): string {
  const [first, last] = [from, to].map((day) => (day === null ? '' : written(day, language, 'day')));
  if (precision === 'instant') return t('instant', { day: first!, text });
  if (from === null || to === null) return t(from === null ? 'until' : 'from', { day: first || last! });
  if (from === to) return t('day', { day: first! });
  const unit = unitOf(precision, from, to, language);
  if (unit !== undefined) return t('some-day', { unit });
  return t(precision === 'set' || precision === 'interval' ? precision : 'between', {
    from: first!,
    to: last!,
  });
}

/** The month or year that both bounds lie in. */
function unitOf(precision: string, from: string, to: string, language: Language): string | undefined {
  if (precision !== 'month' && precision !== 'year') return undefined;
  const [first, last] = [from, to].map((day) => written(day, language, precision));
  return first === last ? first : undefined;
}

const FORMS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

const written = (day: string, language: Language, unit: keyof typeof FORMS): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'es', { ...FORMS[unit], timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Sets or takes away a doubt: `?` uncertain, `~` approximate, `%` both. */
export function doubted(text: string, doubt: '?' | '~'): string {
  const other = doubt === '?' ? '~' : '?';
  const last = /[?~%]$/.exec(text)?.[0];
  const plain = last ? text.slice(0, -1) : text;
  if (last === undefined) return plain + doubt;
  if (last === doubt) return plain;
  return plain + (last === '%' ? other : '%');
}

/** Makes an interval of a date, and a date of an interval that has no end yet. */
export const opened = (text: string): string => {
  if (text.endsWith('/')) return text.slice(0, -1);
  return text.includes('/') ? text : `${text}/`;
};
