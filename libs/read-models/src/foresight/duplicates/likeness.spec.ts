import { daysApart, likeness } from './likeness';
import { listed } from './listed';
import type { Telling } from './telling';

const telling = (more: Partial<Telling> = {}): Telling => ({
  entryId: 'one',
  type: 'StatementIssued',
  occurredOn: '2019-01-24',
  from: '2019-01-24',
  to: '2019-01-24',
  summary: 'Russia condemns the sanctions on Venezuela.',
  actors: ['RUS'],
  others: ['USA'],
  urls: ['https://example.org/a'],
  ...more,
});
const elsewhere = { urls: ['https://example.org/b'] };

describe('the likeness of two events', () => {
  it('is whole where all agrees', () => {
    expect(likeness(telling(), telling())).toMatchObject({ score: 1 });
  });

  it('is high where another report tells the same in other words, of a ministry, a day later', () => {
    const other = telling({
      summary: 'Moscow condemns new sanctions on Venezuela',
      actors: ['RUS.MFA'],
      from: '2019-01-25',
      to: '2019-01-25',
      ...elsewhere,
    });
    const { score, reason } = likeness(telling(), other);
    expect(score).toBeGreaterThanOrEqual(0.65);
    expect(reason).toBe(
      'Both are StatementIssued, both name USA, 1 day apart, their summaries are much alike.',
    );
  });

  it('is low where the same party says something else on the same day', () => {
    const other = telling({ summary: 'Moscow calls for talks between both sides.', ...elsewhere });
    expect(likeness(telling(), other).score).toBeLessThan(0.65);
  });

  it('does not count accents and capitals', () => {
    const [a, b] = [telling({ summary: 'Guaidó en París' }), telling({ summary: 'GUAIDO en Paris' })];
    expect(likeness(a, b).score).toBe(1);
  });
});

it('is nought days from a day to the year it lies in, or to a date that is open', () => {
  const day = { from: '2019-06-01', to: '2019-06-01' };
  expect(daysApart(day, { from: '2019-01-01', to: '2019-12-31' })).toBe(0);
  expect(daysApart(day, { from: '2019-01-01', to: null })).toBe(0);
  expect(daysApart({ from: '2019-06-05', to: '2019-06-06' }, day)).toBe(4);
});

it.each([
  [['USA'], 'USA'],
  [['USA', 'RUS'], 'USA and RUS'],
  [['A', 'B', 'C', 'D', 'E', 'F'], 'A, B, C and 3 more'],
])('lists %j as %s', (names, text) => {
  expect(listed(names)).toBe(text);
});
