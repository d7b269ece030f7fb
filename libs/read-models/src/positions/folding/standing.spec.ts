import { at, chooses, step, told, weighs } from './spec-steps';

describe('a recognition', () => {
  const recognised = chooses('2019-01-24', 'person:maduro', { type: 'RecognitionExtended' });

  it('is not undone by what is merely said; that leaves it contested for a month', () => {
    const steps = [recognised, chooses('2019-02-10', 'person:guaido', { strength: 1 })];
    expect(at('2019-02-11', 'presidency', steps)).toMatchObject({
      choice: { code: 'person:maduro' },
      status: 'contested',
      contradicting: [steps[1]!.entryId],
    });
    expect(at('2019-03-13', 'presidency', steps)).toMatchObject({ status: 'current' });
  });

  it('is undone by a formal stand, an act or another recognition, which is a change and not contested', () => {
    for (const more of [
      { strength: 2 },
      { strength: 3, type: 'RelationsRestored' },
      { strength: 1, type: 'RecognitionExtended' },
    ] as const)
      expect(
        at('2019-02-11', 'presidency', [recognised, chooses('2019-02-10', 'person:guaido', more)]),
      ).toMatchObject({
        choice: { code: 'person:guaido' },
        since: '2019-02-10',
        status: 'current',
      });
  });

  it('ends when it is withdrawn, whatever else was read in the entry', () => {
    const withdrawn = step(
      '2019-03-01',
      { type: 'RecognitionWithdrawn' },
      { issues: ['presidency'], targets: [{ code: 'person:maduro' }] },
    );
    expect(at('2019-03-01', 'presidency', [recognised, withdrawn])).toMatchObject({
      choice: null,
      score: null,
      status: 'withdrawn',
      basis: { entryId: withdrawn.entryId },
    });
  });

  it('stays when the recognition of somebody else is withdrawn', () => {
    const withdrawn = step(
      '2019-03-01',
      { type: 'RecognitionWithdrawn' },
      { issues: ['presidency'], targets: [{ code: 'person:guaido' }] },
    );
    expect(at('2019-03-01', 'presidency', [recognised, withdrawn])).toMatchObject({
      choice: { code: 'person:maduro' },
    });
  });
});

describe('the status of a position', () => {
  it('is withdrawn once a choice is given up, and current once one is made again', () => {
    const steps = [
      chooses('2019-01-24', 'person:maduro'),
      chooses('2019-05-01', null),
      chooses('2019-06-01', 'person:guaido'),
    ];
    expect(at('2019-05-02', 'presidency', steps)).toMatchObject({
      choice: null,
      status: 'withdrawn',
      since: '2019-05-01',
    });
    expect(at('2019-06-02', 'presidency', steps)).toMatchObject({ status: 'current' });
  });

  it('is withdrawn when the option is no longer to be had, until it is chosen all the same', () => {
    const steps = [chooses('2019-12-01', 'person:guaido')];
    expect(at('2023-01-05', 'presidency', steps)).toMatchObject({ choice: { code: 'person:guaido' } });
    expect(at('2023-01-06', 'presidency', steps)).toMatchObject({
      choice: null,
      status: 'withdrawn',
      basis: { rule: 'option-ended' },
    });
    expect(at('2023-02-02', 'presidency', [...steps, chooses('2023-02-01', 'person:guaido')])).toMatchObject({
      status: 'current',
    });
  });

  it('is inherited from a change of government until the new one says it', () => {
    const steps = [weighs('2019-06-01', -1), weighs('2019-12-01', -1)];
    expect(at('2019-11-11', 'sanctions', steps)).toMatchObject({ status: 'current', inherited: false });
    expect(at('2019-11-12', 'sanctions', steps)).toMatchObject({
      status: 'inherited',
      inherited: true,
      score: -2,
    });
    expect(at('2019-12-01', 'sanctions', steps)).toMatchObject({ status: 'current', inherited: false });
  });

  it('is stale when it was not said for more than a year', () => {
    const steps = [weighs('2021-01-01', -1)];
    expect(at('2022-01-01', 'sanctions', steps)).toMatchObject({ status: 'current', ageDays: 365 });
    expect(at('2022-01-02', 'sanctions', steps)).toMatchObject({ status: 'stale', ageDays: 366 });
  });

  it('is contested when for and against stand within a month of each other', () => {
    const steps = [weighs('2021-01-01', 1), weighs('2021-01-31', -1)];
    expect(at('2021-03-02', 'sanctions', steps)).toMatchObject({
      status: 'contested',
      contradicting: [steps[0]!.entryId],
    });
    expect(at('2021-03-03', 'sanctions', steps)).toMatchObject({ status: 'current' });
    expect(at('2021-02-02', 'sanctions', [steps[0]!, weighs('2021-02-01', -1)])).toMatchObject({
      status: 'current',
    });
  });

  it('is contested as long as its basis is disputed', () => {
    expect(
      at('2024-01-01', 'sanctions', [weighs('2021-01-01', 1, {}, { confidence: 'disputed' })]),
    ).toMatchObject({ status: 'contested' });
  });

  it('prefers of two entries of one day the better confirmed, whichever was recorded later', () => {
    const sure = weighs('2021-01-01', 1, {}, { confidence: 'confirmed' });
    const unsure = weighs('2021-01-01', -1, {}, { confidence: 'single-source' });
    expect(at('2021-06-01', 'sanctions', [sure, unsure])).toMatchObject({ score: 2 });
  });
});

const sanction = (on: string, type: string, stream: string) => ({
  ...step(on, { type }, { actors: [{ code: 'USA' }], issues: ['sanctions'] }),
  stream,
});

describe('what a party does', () => {
  const steps = [
    sanction('2019-01-28', 'SanctionImposed', 'a'),
    sanction('2019-02-28', 'SanctionImposed', 'b'),
    sanction('2020-01-01', 'SanctionEased', 'a'),
    sanction('2021-01-01', 'SanctionLifted', 'a'),
    sanction('2022-01-01', 'SanctionLifted', 'b'),
  ];

  it('is a track of its own: lifting one measure eases, lifting the last one ends', () => {
    expect(told('sanctions', steps, { actor: 'USA', track: 'enacted' }).map(([, , score]) => score)).toEqual([
      3, 3, 2, 2, -3,
    ]);
    expect(told('sanctions', steps, { actor: 'USA' })).toEqual([]);
  });

  it('shows a gap where it is the opposite of what the party says', () => {
    const all = [...steps, weighs('2019-06-01', -1, { actor: 'USA' })];
    expect(at('2019-07-01', 'sanctions', all, { actor: 'USA' })).toMatchObject({
      gap: { declared: -2, enacted: 3 },
    });
    expect(at('2019-07-01', 'sanctions', all, { actor: 'USA', track: 'enacted' })).toMatchObject({
      gap: { declared: -2, enacted: 3 },
    });
    expect(at('2022-02-01', 'sanctions', all, { actor: 'USA' })).toMatchObject({ gap: null });
  });

  it('takes no side when a court acts, or Venezuela sanctions others', () => {
    const court = sanction('2019-01-01', 'SanctionImposed', 'c');
    const by = (code: string) => ({ ...court, data: { ...court.data, actors: [{ code }] } });
    for (const code of ['VEN', 'BOL.COURT'])
      expect(told('sanctions', [by(code)], { actor: code, track: 'enacted' })).toEqual([]);
  });
});
