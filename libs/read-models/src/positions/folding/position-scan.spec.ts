import type { Reading } from '../../common/periods/step';
import { at, chooses, step, told, weighs } from './spec-steps';

describe('where a party stands', () => {
  it('is nowhere before anything shows it, then on the side last shown', () => {
    expect(
      told('presidency', [chooses('2019-01-23', 'person:maduro'), chooses('2019-11-14', 'person:guaido')]),
    ).toEqual([
      ['2019-01-23', '2019-11-12', 'person:maduro'],
      ['2019-11-12', '2019-11-14', 'person:maduro'],
      ['2019-11-14', '2023-01-06', 'person:guaido'],
      ['2023-01-06', null, null],
    ]);
  });

  it('is the same however the entries were recorded', () => {
    const steps = [weighs('2019-01-01', 1), weighs('2020-01-01', -1), weighs('2021-01-01', 1)];
    expect(told('sanctions', steps.toReversed())).toEqual(told('sanctions', steps));
  });

  it('says since when, how often it was said again, and by which entries', () => {
    const [first, again, other] = [
      weighs('2019-01', -1),
      weighs('2020-05-01', -1, { strength: 1 }),
      weighs('2021', 1),
    ];
    expect(at('2020-06-01', 'sanctions', [first, again, other])).toMatchObject({
      actor: { code: 'BOL', name: 'Bolivia' },
      score: -1,
      label: 'rejects them',
      since: '2019-01',
      lastStatedOn: '2020-05-01',
      reaffirmed: 1,
      basis: { entryId: again.entryId, position: again.position, rule: 'human' },
      evidence: [again.entryId, first.entryId],
      status: 'current',
      ageDays: 31,
    });
  });

  it('keeps the latest twenty entries of a long run and counts the rest', () => {
    const steps = Array.from({ length: 25 }, (_, year) => weighs(`${2000 + year}-01-01`, 1));
    const last = at('2026-01-01', 'sanctions', steps)!;
    expect(last.evidence).toHaveLength(20);
    expect(last.evidence[0]).toBe(steps.at(-1)!.entryId);
    expect(last.reaffirmed).toBe(24);
  });

  it('counts a ministry and its state on one entry as one stand, the stronger', () => {
    const one = step('2019-01-01', {});
    const two = {
      ...one,
      propositions: [
        { actor: 'BOL.MFA', issue: 'sanctions', polarity: 1, strength: 1, rule: 'human' },
        { actor: 'BOL', issue: 'sanctions', polarity: 1, strength: 2, rule: 'human' },
      ] as Reading[],
    };
    expect(at('2019-01-02', 'sanctions', [two])).toMatchObject({
      score: 2,
      reaffirmed: 0,
      evidence: [one.entryId],
    });
  });

  it('is on no side when it abstains, which is a position', () => {
    expect(
      at('2019-02-01', 'presidency', [step('2019-01-10', { issue: 'presidency', polarity: 0 })]),
    ).toMatchObject({
      choice: null,
      score: 0,
      label: 'takes no side',
      status: 'current',
    });
  });

  it('is unknown on a topic, and where the reading does not fit the kind of the issue', () => {
    expect(told('other', [step('2019-01-01', { issue: 'other', polarity: 1 })])).toEqual([]);
    expect(told('sanctions', [step('2019-01-01', { issue: 'sanctions', choice: 'person:maduro' })])).toEqual(
      [],
    );
  });
});

describe('an imprecise date', () => {
  const steps = [
    chooses('2019-01', 'person:maduro'),
    chooses('2019-01-10', 'person:guaido', { actor: 'BOL.MFA' }),
  ];

  it('counts from its first day, and decides by its last', () => {
    expect(told('presidency', steps)[0]).toEqual(['2019-01-01', '2019-11-12', 'person:maduro']);
  });

  it('counts only from its last day where only what is certain counts', () => {
    expect(told('presidency', steps, { certainty: 'certain' }).slice(0, 2)).toEqual([
      ['2019-01-10', '2019-01-31', 'person:guaido'],
      ['2019-01-31', '2019-11-12', 'person:maduro'],
    ]);
  });

  it('counts since ever where its beginning is open, and never for certain where its end is', () => {
    expect(told('sanctions', [weighs('../2019-05-01', 1)])).toEqual([
      [null, '2019-11-12', 2],
      ['2019-11-12', null, 2],
    ]);
    expect(told('sanctions', [weighs('2019-05-01/..', 1)], { certainty: 'certain' })).toEqual([]);
  });

  it('of a beginning that is still going on gives way to what was said later', () => {
    const last = at('2021-01-01', 'sanctions', [weighs('2019-05-01/..', 1), weighs('2020-01-01', -1)]);
    expect(last).toMatchObject({ score: -2 });
  });
});
