import { compareDays } from '@chancery/kernel';
import type { FoldRequest } from '../periods/question';

/** Something that changes what is true, and the day from which it counts. */
export interface Mark {
  readonly day: string;
}

/** What the marks that count by then come to, from a day on. */
export interface StateFrom<State, M extends Mark = Mark> {
  readonly day: string;
  readonly state: State;
  /** The marks that begin to count on the day, in order. */
  readonly arriving: readonly M[];
  /** The last in order of all that count by then. */
  readonly last: M;
  /** Whether another answer begins here than held before; unknown until somebody has compared two states. */
  begins?: boolean;
}

export interface Taking<M extends Mark, State> {
  /** The order in which marks are taken in, whatever the days on which they begin to count. */
  readonly inOrder: (a: M, b: M) => number;
  readonly nothing: State;
  /** Pure: what was before is kept, and is given back where the mark changes nothing. */
  readonly take: (before: State, mark: M) => State;
}

/** Goes through the days that marks make, from where the request remembers nothing any more. */
export function goOnByDay<M extends Mark, State>(
  { since, memory }: Pick<FoldRequest, 'since' | 'memory'>,
  marksFrom: (day: string | null) => readonly M[],
  taking: Taking<M, State>,
): StateFrom<State, M>[] {
  const known = (memory?.days ?? []) as readonly StateFrom<State, M>[];
  const before =
    since === null ? [] : known.slice(0, known.findLastIndex(({ day }) => compareDays(day, since) < 0) + 1);
  const days = dayByDay(marksFrom(before.length > 0 ? since : null), taking, before);
  if (memory) memory.days = days;
  return days;
}

/** Goes through the days on which marks begin to count, all of them later than the days `before`. */
export function dayByDay<M extends Mark, State>(
  marks: readonly M[],
  taking: Taking<M, State>,
  before: readonly StateFrom<State, M>[] = [],
): StateFrom<State, M>[] {
  const days = [...before];
  for (const [day, arriving] of groupedByDay(marks, taking.inOrder)) {
    const state = stateAfter(days, arriving, taking);
    const isSame = state === days.at(-1)?.state;
    days.push({ day, arriving, last: lastOf(days, arriving, taking), state, ...(isSame && { begins: false }) });
  }
  return days;
} // prettier-ignore

/**
 * Marks that are the last in order are taken in on top of those before. One that is dated imprecisely and belongs
 * before others that count already is put in its place: back to the day by which only marks before it counted, all
 * that have arrived from then on are taken in again.
 */
function stateAfter<M extends Mark, State>(
  days: readonly StateFrom<State, M>[],
  arriving: readonly M[],
  { inOrder, nothing, take }: Taking<M, State>,
): State {
  let first = arriving[0]!;
  let back = days.length;
  for (; back > 0 && inOrder(days[back - 1]!.last, first) > 0; back--) {
    const [earliest] = days[back - 1]!.arriving;
    if (inOrder(earliest!, first) < 0) first = earliest!;
  }
  const again = days.slice(back).flatMap((day) => day.arriving);
  const marks = again.length === 0 ? arriving : [...again, ...arriving].toSorted(inOrder);
  return marks.reduce(take, back === 0 ? nothing : days[back - 1]!.state);
}

function lastOf<M extends Mark>(
  days: readonly StateFrom<unknown, M>[],
  arriving: readonly M[],
  { inOrder }: Pick<Taking<M, unknown>, 'inOrder'>,
): M {
  const [before, last] = [days.at(-1)?.last, arriving.at(-1)!];
  return before && inOrder(before, last) > 0 ? before : last;
}

function groupedByDay<M extends Mark>(
  marks: readonly M[],
  inOrder: (a: M, b: M) => number,
): Map<string, M[]> {
  const days = new Map<string, M[]>();
  for (const mark of marks.toSorted((a, b) => compareDays(a.day, b.day) || inOrder(a, b))) {
    const arriving = days.get(mark.day);
    if (arriving) arriving.push(mark);
    else days.set(mark.day, [mark]);
  }
  return days;
}
