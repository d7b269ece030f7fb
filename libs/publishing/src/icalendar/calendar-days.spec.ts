import { parseEdtf } from '@chancery/kernel';
import { daysOf, foretoldIn } from './calendar-days';

const days = (occurredOn: string) => daysOf({ occurredOn, precision: parseEdtf(occurredOn).precision });

describe('the days of an entry in a calendar', () => {
  it.each([
    ['2019-01-23', '2019-01-23', '2019-01-23', false],
    ['2019-01-23?', '2019-01-23', '2019-01-23', true],
    ['2019-01-23T17:00:00Z', '2019-01-23', '2019-01-23', false],
    ['2019-01-23/2019-02-01', '2019-01-23', '2019-02-01', false],
    ['2019-01-23/2019-02-01?', '2019-01-23', '2019-02-01', true],
  ])('of %s are %s to %s', (text, first, last, uncertain) => {
    expect(days(text)).toEqual({ first, last, uncertain });
  });

  it.each(['2019', '2019-01', '2019-21', '201X', '2019-01-XX', '2019-01-23~', '2019-01-23%', '2019-01/2019-02', '2019-01-23/..', '../2019-01-23', '[2019-01-23,2019-01-25]'])(
    'are none for %s, which a calendar would make a day',
    (text) => {
      expect(days(text)).toBeNull();
    },
  ); // prettier-ignore

  it('are also those that it foretells, where they are days', () => {
    expect(
      foretoldIn({ details: { until: '2019-07-27', scheduledFor: '2019-07', other: '2019-01-01' } }),
    ).toEqual([{ first: '2019-07-27', last: '2019-07-27', uncertain: false, field: 'until', what: 'Ends' }]);
  });
});
