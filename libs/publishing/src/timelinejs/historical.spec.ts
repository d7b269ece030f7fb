import { slideDate } from './historical';

describe('when a slide is', () => {
  it.each([
    ['2019', { start_date: { year: 2019 } }],
    ['2019-01', { start_date: { year: 2019, month: 1 } }],
    ['2019-01-23', { start_date: { year: 2019, month: 1, day: 23 } }],
    ['2019-05/2019-08', { start_date: { year: 2019, month: 5 }, end_date: { year: 2019, month: 8 } }],
    ['2019-01~', { start_date: { year: 2019, month: 1, day: 1 }, end_date: { year: 2019, month: 1, day: 31 }, display_date: '2019-01~' }],
    ['2019-01-23T17:00:00Z', { start_date: { year: 2019, month: 1, day: 23 }, display_date: '2019-01-23T17:00:00Z' }],
    ['2019-24', { start_date: { year: 2019, month: 12, day: 1 }, end_date: { year: 2020, month: 2, day: 29 }, display_date: '2019-24' }],
    ['2019-01-23/..', { start_date: { year: 2019, month: 1, day: 23 }, display_date: '2019-01-23/..' }],
  ])('%s', (text, date) => {
    expect(slideDate(text)).toEqual(date);
  }); // prettier-ignore
});
