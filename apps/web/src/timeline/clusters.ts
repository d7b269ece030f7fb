import type { Mark } from './rows';

/** What is drawn at one place of a row: an entry, or several too close to be told apart. */
export interface Cluster {
  readonly first: number;
  count: number;
  readonly x: number;
  /** Where the last of them is. */
  end: number;
}

export interface Window {
  /** Day number at the left edge. */
  readonly from: number;
  readonly perDay: number;
  readonly width: number;
}

const APART = 23;

/** The marks of a row that are in sight, those nearer than a finger put together. Linear in what is in sight. */
export function clustersOf(marks: readonly Mark[], { from, perDay, width }: Window): Cluster[] {
  const clusters: Cluster[] = [];
  const until = from + width / perDay;
  let last: Cluster | undefined;
  for (let i = firstAtOrAfter(marks, from); i < marks.length && marks[i]!.from <= until; i += 1) {
    const x = (marks[i]!.from - from) * perDay;
    if (last && x - last.x < APART) {
      last.count += 1;
      last.end = x;
    } else {
      last = { first: i, count: 1, x, end: x };
      clusters.push(last);
    }
  }
  return clusters;
}

/** Halving: the marks are sorted. */
export function firstAtOrAfter(marks: readonly Mark[], day: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (marks[middle]!.from < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
