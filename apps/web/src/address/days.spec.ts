import { addDays, addMonths, dayOf, isDay, numberOf } from './days';

describe('a day', () => {
  it('is counted in UTC', () => {
    expect(dayOf(numberOf('2019-01-23'))).toBe('2019-01-23');
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
  });

  it('a month after the 31st is the last day of a shorter one', () => {
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
    expect(addMonths('2020-03-15', -3)).toBe('2019-12-15');
  });

  it.each(['2019-1-2', '2019-02', 'soon', ''])('is not %j', (text) => expect(isDay(text)).toBe(false));
});
