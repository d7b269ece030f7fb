import { numberOf } from '../address/days';
import { stripOf } from './strip';

const period = (from: string | null, to: string | null, track: 'declared' | 'enacted' = 'declared') => ({
  from,
  to,
  track,
});

describe('a history along time', () => {
  it('reaches from the first period to the day shown, in hundredths', () => {
    const { lanes, years } = stripOf(
      [period('2019-01-01', '2020-01-01'), period('2020-01-01', null)],
      numberOf('2020-12-31'),
    );
    const [{ bars } = { bars: [] }] = lanes;
    expect(bars.map(({ left, width }) => [Math.round(left), Math.round(width)])).toEqual([[0, 50], [50, 50]]); // prettier-ignore
    expect(years.map(({ year, left }) => [year, Math.round(left)])).toEqual([[2020, 50]]);
  });

  it('keeps words and deeds apart, and what held ever since begins at the edge', () => {
    const { lanes } = stripOf([period(null, null), period('2020-06-01', null, 'enacted')], numberOf('2021-01-01')); // prettier-ignore
    expect(lanes.map(({ track, bars }) => [track, bars[0]!.left])).toEqual([['declared', 0], ['enacted', 0]]); // prettier-ignore
  });
});
