import { compareDays } from '@chancery/kernel';

/** Something that changes what is true, and the day from which it counts. */
export interface Mark {
  readonly day: string;
}

/** What the marks that count by then come to, from a day on. */
export interface StateFrom<State> {
  readonly day: string;
  readonly state: State;
}

export interface Taking<M extends Mark, State> {
  /** The order in which marks are taken in, whatever the days on which they begin to count. */
  readonly inOrder: (a: M, b: M) => number;
  readonly nothing: State;
  /** Pure: what was before is kept. */
  readonly take: (before: State, mark: M) => State;
}

/**
 * Goes through the days on which marks begin to count. A mark that is the last in order is taken in on top of those
 * before; one that is dated imprecisely and belongs before others that count already is put in its place and all are
 * taken in again.
 */
export function dayByDay<M extends Mark, State>(
  marks: readonly M[],
  { inOrder, nothing, take }: Taking<M, State>,
): StateFrom<State>[] {
  let counted: M[] = [];
  let state = nothing;
  return [...groupedByDay(marks, inOrder)].map(([day, arriving]) => {
    const last = counted.at(-1);
    counted.push(...arriving);
    if (!last || inOrder(last, arriving[0]!) <= 0) state = arriving.reduce(take, state);
    else {
      counted = counted.toSorted(inOrder);
      state = counted.reduce(take, nothing);
    }
    return { day, state };
  });
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
