import { clustersOf, firstAtOrAfter } from './clusters';
import type { Mark } from './rows';

const mark = (from: number): Mark => ({
  id: `m${from}`,
  from,
  to: from,
  label: '',
  shape: 'circle',
  hollow: false,
});
const marks = [0, 1, 2, 100, 300].map(mark);

describe('the marks of a row', () => {
  it('are put together where they cannot be told apart', () => {
    const counts = clustersOf(marks, { from: 0, perDay: 1, width: 400 }).map(({ count }) => count);
    expect(counts).toEqual([3, 1, 1]);
  });

  it('are told apart from near', () => {
    const clusters = clustersOf(marks, { from: 0, perDay: 30, width: 100 });
    expect(clusters.map(({ first, count, x }) => [first, count, x])).toEqual([[0, 1, 0], [1, 1, 30], [2, 1, 60]]); // prettier-ignore
  });

  it('out of sight are not looked at', () => {
    expect(clustersOf(marks, { from: 50, perDay: 1, width: 100 }).map(({ first }) => first)).toEqual([3]);
    expect(firstAtOrAfter(marks, 301)).toBe(5);
  });
});
