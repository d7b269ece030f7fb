import { daysBetween, trendOf } from './trend';
import type { Issue, Position } from './use-positions';

const issue = { slug: 'p', options: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] } as unknown as Issue; // prettier-ignore
const chose = (code: string) => ({ choice: { code, name: code }, score: null, label: code }) as Position;
const gaveUp = { choice: null, score: null, label: 'no longer' } as Position;

describe('a trend', () => {
  it('takes so many days, the last included, none twice', () => {
    expect(daysBetween('2020-01-01', '2020-01-11', 3)).toEqual(['2020-01-01', '2020-01-06', '2020-01-11']);
    expect(daysBetween('2020-01-01', '2020-01-02', 24)).toEqual(['2020-01-01', '2020-01-02']);
  });

  it('counts the parties on each side, in the same order on every day', () => {
    const { sides, days } = trendOf(
      [
        { day: '2020-01-01', positions: [chose('b'), chose('b')] },
        { day: '2021-01-01', positions: [chose('a'), gaveUp] },
      ],
      issue,
    );
    expect(sides).toEqual([
      { kind: 'choice-1', label: 'A' },
      { kind: 'choice-2', label: 'B' },
      { kind: 'withdrawn', label: '' },
    ]);
    expect(days.map(({ counts }) => counts)).toEqual([[0, 2, 0], [1, 0, 1]]); // prettier-ignore
  });
});
