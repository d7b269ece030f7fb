import { between, hull, notEdtf, openEnd, type Span } from './span';

type ReadDate = (text: string) => Span;

/** `[a,b]`, `[a..b]` (one of these) and `{a,b}` (all of these); `[..a]` and `[a..]` are open at one end. */
export function setSpan(text: string, readDate: ReadDate): Span {
  if (!text.endsWith(text.startsWith('[') ? ']' : '}')) throw notEdtf(text, 'the bracket is not closed');
  const members = text
    .slice(1, -1)
    .split(',')
    .map((member) => memberSpan(member, readDate));
  return hull(members, 'set');
}

function memberSpan(text: string, readDate: ReadDate): Span {
  const [start = '', end, ...more] = text.split('..');
  if (end === undefined) return readDate(text);
  if (more.length > 0 || (!start && !end)) throw notEdtf(text, 'a range has one ".." and names a day');
  return between(
    start ? readDate(start) : openEnd(-Infinity),
    end ? readDate(end) : openEnd(Infinity),
    'set',
    text,
  );
}
