import { dayOf } from '../address/days';
import { spellsOfLicence, spellsOfMeasure } from './lives';

const step = (occurredOn: string, what: object) => ({ occurredOn, summary: 'x', entryId: 'e', ...what });
const licence = (id: string, ...steps: object[]) => ({ id, since: '2019-02', steps }) as never;
const measure = (licences: string[], ...steps: object[]) =>
  ({ since: '2019-01-28', licences, steps }) as never;
const read = (spells: ReturnType<typeof spellsOfMeasure>) =>
  spells.map(({ from, to, look }) => `${look} ${dayOf(from)}–${to === null ? '' : dayOf(to)}`);
const say = (key: string) => key;

describe('the life-line of a measure', () => {
  it('is eased, suspended, in force again and ended by its own steps; a renewal changes nothing', () => {
    const steps = [
      step('2019-01-28', { effect: 'imposed' }), step('2019-06', { effect: 'renewed' }), step('2020-07', { effect: 'eased' }),
      step('2021', { effect: 'suspended' }), step('2021-06-01', { effect: 'reimposed' }), step('2022-01-01?', { effect: 'lifted' }),
    ]; // prettier-ignore
    expect(read(spellsOfMeasure(measure([], ...steps), new Map(), say))).toEqual([
      'full 2019-01-28–2020-07-01', 'part 2020-07-01–2021-01-01', 'paused 2021-01-01–2021-06-01',
      'full 2021-06-01–2022-01-01', 'over 2022-01-01–',
    ]); // prettier-ignore
  });

  it('is eased while any licence permits, not before it began, and in force again when the last one ends', () => {
    const licences = new Map([
      ['a', licence('a', step('2018-01-01', { act: 'issued' }), step('2019-03-01', { act: 'revoked' }))],
      ['b', licence('b', step('2019-02-10', { act: 'issued' }), step('2019-04-01', { act: 'amended' }), step('2020-01-01', { act: 'expired' }))],
    ]); // prettier-ignore
    expect(read(spellsOfMeasure(measure(['a', 'b'], step('2019-01-28', { effect: 'imposed' })), licences, say))).toEqual([
      'part 2019-01-28–2020-01-01', 'full 2020-01-01–',
    ]); // prettier-ignore
  });
});

describe('the life-line of a licence', () => {
  it('permits, permits nothing for a time, permits again, and ends', () => {
    const steps = [step('2019-02-10', { act: 'issued' }), step('2019-05-01', { act: 'restricted' }), step('2019-07-01', { act: 'issued' }), step('2020-01-01', { act: 'superseded' })]; // prettier-ignore
    expect(read(spellsOfLicence(licence('a', ...steps), say))).toEqual([
      'full 2019-02-01–2019-05-01', 'paused 2019-05-01–2019-07-01', 'full 2019-07-01–2020-01-01', 'over 2020-01-01–',
    ]); // prettier-ignore
  });
});
