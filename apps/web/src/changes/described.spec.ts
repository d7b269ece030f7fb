import { described, parted } from './described';
import type { Change } from './use-changes';

const t = (key: string, values: Readonly<Record<string, unknown>> = {}) =>
  [key, ...Object.values(values).map(String)].join('|');
const words = { t, issues: new Map([['presidency-legitimacy', { options: [{ id: 'person:a' }, { id: 'person:b' }] }]]) } as never; // prettier-ignore

const recognition = (code: string, name: string) => ({ recogniser: { code: 'BRA', name: 'Brazil' }, holder: { code, name } }); // prettier-ignore

describe('a change in words', () => {
  it('says where a sentence parts from the one before it', () => {
    const before = 'Prosecution in the United States: charged 2020-03-26.';
    const after = 'Prosecution in the United States: charged 2020-03-26; charged again 2026-01-03.';
    expect(parted(before, after)).toEqual(['Prosecution in the United States: charged 2020-03-26', '; charged again 2026-01-03.']); // prettier-ignore
    expect(parted('In force.', 'In part ended.')).toEqual(['', 'In part ended.']);
  });

  it('names who, and what it was and is', () => {
    const change = { question: 'recognitions', before: recognition('person:a', 'A'), after: recognition('person:b', 'B') }; // prettier-ignore
    expect(described(change as unknown as Change, words)).toEqual({
      title: 'Brazil',
      before: { text: 'A', kind: 'choice-1' },
      after: { text: 'B', kind: 'choice-2' },
    });
  });

  it('is told also where there was nothing before', () => {
    const demand = { actor: { name: 'Belarus' }, addressee: { name: 'United States' }, object: { words: 'release' }, status: 'open' }; // prettier-ignore
    expect(
      described({ question: 'demands', before: null, after: demand } as unknown as Change, words),
    ).toEqual({
      title: 'asks|Belarus|United States|release',
      before: null,
      after: { text: 'open' },
    });
  });
});
