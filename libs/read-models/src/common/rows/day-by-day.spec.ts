import { dayByDay } from './day-by-day';

const inOrder = (a: { at: number }, b: { at: number }) => a.at - b.at;
const taken = (...marks: { day: string; at: number; name: string }[]) =>
  dayByDay(marks, { inOrder, nothing: '', take: (before, { name }) => before + name }).map(
    ({ day, state }) => [day, state],
  );

describe('what marks come to, day by day', () => {
  it('grows by those that begin to count on each day', () => {
    expect(
      taken(
        { day: '2019-01-02', at: 2, name: 'b' },
        { day: '2019-01-01', at: 1, name: 'a' },
        { day: '2019-01-02', at: 3, name: 'c' },
      ),
    ).toEqual([
      ['2019-01-01', 'a'],
      ['2019-01-02', 'abc'],
    ]);
  });

  it('is taken in anew when one that counts late belongs before others', () => {
    expect(
      taken(
        { day: '2019-01-01', at: 2, name: 'b' },
        { day: '2019-01-31', at: 1, name: 'a' },
        { day: '2019-02-01', at: 3, name: 'c' },
      ),
    ).toEqual([
      ['2019-01-01', 'b'],
      ['2019-01-31', 'ab'],
      ['2019-02-01', 'abc'],
    ]);
  });
});
