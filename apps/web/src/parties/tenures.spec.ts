import { dayOf, numberOf } from '../address/days';
import { endBy, inOffice, isHeldOn, spellsOfOffice, turnsOfOffice } from './tenures';

const office = (from: string, to: string | null, more: object = {}) =>
  ({ office: 'president', of: 'VEN', from, to, disputed: false, ...more }) as never;
const spells = (one: never, day: string) =>
  spellsOfOffice(one, numberOf(day), (look) => look).map(
    ({ from, to, look }) => `${look} ${dayOf(from)}–${to === null ? '' : dayOf(to)}`,
  );
const turns = (one: never, day: string) => turnsOfOffice(one, numberOf(day)).map(({ says }) => says);

describe('an office on a day', () => {
  const served = office('2013-03-05', '2019-01-10');

  it('lasts as long as its end has not come by then', () => {
    expect(spells(served, '2018-06-01')).toEqual(['full 2013-03-05–']);
    expect(endBy(served, numberOf('2019-01-09'))).toBeNull();
    expect(turns(served, '2018-06-01')).toEqual(['2013-03-05']);
  });

  it('is over once it has', () => {
    expect(spells(served, '2026-01-01')).toEqual(['full 2013-03-05–2019-01-10', 'over 2019-01-10–']);
    expect(endBy(served, numberOf('2019-01-10'))).toBe('2019-01-10');
    expect(turns(served, '2026-01-01')).toEqual(['2013-03-05', '2019-01-10']);
  });

  it('is uncertain from the first to the last day on which it may have ended', () => {
    const vague = office('2018-05', '2023');
    expect(spells(vague, '2023-06-01')).toEqual(['full 2018-05-01–2023-01-01', 'part 2023-01-01–']);
    expect(spells(vague, '2025-01-01')).toEqual(['full 2018-05-01–2023-01-01', 'part 2023-01-01–2023-12-31', 'over 2023-12-31–']); // prettier-ignore
    expect([isHeldOn(vague, numberOf('2023-12-31')), isHeldOn(vague, numberOf('2024-01-01'))]).toEqual([true, false]); // prettier-ignore
  });

  it('is uncertain throughout where it is disputed, and never begins before it began', () => {
    expect(spells(office('2020-12', '202X', { disputed: true }), '2021-10-17')).toEqual(['part 2020-12-01–']);
    expect(spells(office('2020-12', '202X'), '2021-10-17')).toEqual(['part 2020-12-01–']);
    expect(turns(office('2020-12', '202X'), '2021-10-17')).toEqual(['2020-12']);
  });

  it('is held by whoever had begun and had not ended', () => {
    const actors = [
      { code: 'person:a', offices: [served] },
      { code: 'person:b', offices: [office('2019-01-10', null)] },
      { code: 'person:c', offices: [office('2013-01-01', null, { of: 'COL' })] },
    ] as never;
    const on = (day: string) =>
      inOffice(new Set(['VEN']), actors, numberOf(day)).map(({ actor }) => actor.code);
    expect([on('2013-03-04'), on('2018-01-01'), on('2019-01-10'), on('2020-01-01')]).toEqual([
      [], ['person:a'], ['person:a', 'person:b'], ['person:b'],
    ]); // prettier-ignore
  });
});
