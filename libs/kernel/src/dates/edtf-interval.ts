import { between, notEdtf, openEnd, type Span } from './span';

/**
 * `2019-05/2019-08`; `..` is an end that is open, nothing an end that is unknown. Both leave the bound null: the
 * record cannot name a day for either, and the text keeps the difference.
 */
export function intervalSpan(text: string, readDate: (text: string) => Span): Span {
  const [start = '', end = '', ...more] = text.split('/');
  if (more.length > 0) throw notEdtf(text, 'an interval has one "/"');
  if (isOpen(start) && isOpen(end)) throw notEdtf(text, 'an interval needs at least one day');
  return between(
    isOpen(start) ? openEnd(-Infinity) : readDate(start),
    isOpen(end) ? openEnd(Infinity) : readDate(end),
    'interval',
    text,
  );
}

const isOpen = (end: string): boolean => end === '' || end === '..';
