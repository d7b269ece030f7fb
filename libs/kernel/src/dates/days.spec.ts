import { compareDates, firstDayOf, lastDayOf, today } from './days';
import { parseEdtf } from './edtf';

describe('days', () => {
  it('bound a date on both sides', () => {
    expect([firstDayOf('2019-02'), lastDayOf('2019-02')]).toEqual(['2019-02-01', '2019-02-28']);
    expect([firstDayOf('../2019'), lastDayOf('2019/..')]).toEqual([null, null]);
  });

  it('are told in UTC', () => {
    expect(today(new Date('2026-01-20T23:30:00-05:00'))).toBe('2026-01-21');
  });

  it('put dates in world order: by first day, then by last, open ends outermost', () => {
    const texts = ['2019-01', '2019-01-01/..', '2019-01-01', '../2018', '2019', '2018-12-31'];
    const sorted = texts.map(parseEdtf).toSorted(compareDates);
    expect(sorted.map(({ text }) => text)).toEqual(['../2018', '2018-12-31', '2019-01-01', '2019-01', '2019', '2019-01-01/..']); // prettier-ignore
  });
});
