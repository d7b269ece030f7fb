import { publishedFrom } from './published-from';

const RECORDED = '2026-05-01T10:00:00.000Z';
const event = (occurredOn: string, ...published: (string | null)[]) => ({
  occurredOn,
  recordedAt: RECORDED,
  data: { sources: published.map((day) => ({ url: 'https://example.org', published: day })) },
});

describe('an event was published', () => {
  it.each([
    [
      'when its earliest dated source was',
      event('2019-01-23', '2019-02-01', null, '2019-01-24'),
      '2019-01-24',
    ],
    ['on the first day of an imprecise month', event('2018-12-01', '2019-02'), '2019-02-01'],
    ['not before it happened in that month', event('2019-02-14', '2019-02'), '2019-02-14'],
    [
      'before it happened, when that is what the source says',
      event('2019-02-14', '2019-01-30'),
      '2019-01-30',
    ],
    ['by its last possible day, when no source has a date', event('2019-02', null), '2019-02-28'],
    ['when it was recorded, when its end is open too', event('2019-02/..'), '2026-05-01'],
  ])('%s', (_, told, day) => {
    expect(publishedFrom(told)).toBe(day);
  });

  it('without sources like one without dates', () => {
    expect(publishedFrom({ occurredOn: '2019', recordedAt: RECORDED, data: {} })).toBe('2019-12-31');
  });
});
