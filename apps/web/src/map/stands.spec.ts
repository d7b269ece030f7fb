import type { Schemas } from '../api/client';
import { groupOf, groupsOf, heldBy, isState } from './stands';

const options = ['person:maduro', 'person:guaido', 'none-legitimate'].map((id) => ({ id }));
const says = (code: string, choice: string | null) =>
  ({
    actor: { code, name: code },
    choice: choice && { code: choice, name: choice },
    score: null,
    since: '2019-01-10',
  }) as Schemas['Position'];
const recognises = (code: string, holder: string, status: 'open' | 'ended') =>
  ({
    recogniser: { code, name: code },
    holder: { code: holder, name: holder },
    since: '2019-01-23',
    status,
  }) as Schemas['Recognition'];

const held = heldBy(
  [recognises('USA', 'person:guaido', 'open'), recognises('PER', 'person:guaido', 'ended')],
  [
    says('USA', 'person:maduro'),
    says('MEX', 'person:maduro'),
    says('PER', null),
    says('LCA', 'none-legitimate'),
  ],
  options,
);

describe('whom a state holds to be president', () => {
  it('is told by its acts before its words', () => {
    expect(held.get('USA')).toMatchObject({ kind: 'choice-2', isAct: true, since: '2019-01-23' });
    expect(held.get('MEX')).toMatchObject({ kind: 'choice-1', isAct: false });
  });

  it('tells nobody named from nobody any more', () => {
    expect([held.get('LCA')?.kind, held.get('PER')?.kind]).toEqual(['none', 'withdrawn']);
    expect(held.get('LCA')?.holder).toBeNull();
  });

  it('is counted by colour, acts first', () => {
    const groups = groupsOf([...held.values()]);
    expect(groups.map(({ id, count }) => [id, count])).toEqual([
      ['choice-2', 1],
      ['choice-1-words', 1],
      ['none', 1],
      ['withdrawn', 1],
    ]);
    expect(groupOf(held.get('MEX')!)).toBe('choice-1-words');
  });

  it('is on the map for states only', () => {
    expect(['USA', 'EU.EP', 'EU', 'LIMA-GROUP', 'person:x'].map(isState)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
