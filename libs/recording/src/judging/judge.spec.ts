import {
  defineFamily,
  type EventFamily,
  type HistoricEvent,
  HistoryForbids,
  parseEdtf,
} from '@chancery/kernel';
import type { Step } from './history';
import { judge } from './judge';

type Custody = 'free' | 'held';

/** A family small enough to see through: nobody is released who is not held, nobody held twice without a flag. */
const custody = defineFamily<Custody, never>({
  name: 'custody',
  kind: 'entry',
  description: '',
  events: [],
  stream: () => 'custody/anybody',
  initialState: () => 'free',
  evolve: (_, { type }: HistoricEvent) => (type === 'Detained' ? 'held' : 'free'),
  refuse: (state, { type }: HistoricEvent) => {
    if (type === 'Released' && state === 'free') throw new HistoryForbids('Nobody is held.');
  },
  anomalies: (state, { type }: HistoricEvent) =>
    type === 'Detained' && state === 'held' ? ['held-already'] : [],
}) as unknown as EventFamily;

let position = 0;
const step = (type: 'Detained' | 'Released', on: string): Step => ({
  event: { type, entryId: `${type.toLowerCase()}-${on}`, occurred: parseEdtf(on), data: {} },
  position: ++position,
});

describe('a step', () => {
  it('is judged by what happened before it in the world, not by what was recorded before it', () => {
    const history = [step('Detained', '2020-06-12'), step('Released', '2023-12-20')];
    expect(judge(custody, history, step('Detained', '2021-01-25'))).toEqual(['held-already']);
    expect(judge(custody, history, step('Detained', '2024-01-01'))).toEqual([]);
  });

  it('is refused where it is impossible', () => {
    expect(() => judge(custody, [step('Detained', '2020-06-12')], step('Released', '2020-06-11'))).toThrow(
      HistoryForbids,
    );
  });

  it('is refused when it would make impossible what is recorded after it', () => {
    const history = [step('Detained', '2020-06-12'), step('Released', '2023-12-20')];
    expect(() => judge(custody, history, step('Released', '2021-01-01'))).toThrow(
      'what is already recorded as "released-2023-12-20" (2023-12-20): Nobody is held.',
    );
  });

  it('does not answer for what was impossible without it', () => {
    const history = [step('Released', '2023-12-20')];
    expect(judge(custody, history, step('Detained', '2024-01-01'))).toEqual([]);
  });

  it('with an imprecise date is given the benefit of the doubt', () => {
    const history = [step('Detained', '2020-06-12')];
    expect(judge(custody, history, step('Released', '2020'))).toEqual([]);
    expect(() => judge(custody, history, step('Released', '2019'))).toThrow(HistoryForbids);
  });

  it('of the same day comes after what is recorded', () => {
    expect(judge(custody, [step('Detained', '2020-06-12')], step('Released', '2020-06-12'))).toEqual([]);
  });
});
