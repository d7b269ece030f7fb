import { Registers } from './registers';

const day = (text: string) => ({ from: text, to: text });

function registers(...events: [type: string, data: object][]): Registers {
  const found = new Registers();
  for (const [type, data] of events) found.learn({ type, data });
  return found;
}

const state = (code: string): [string, object] => ['ActorRegistered', { code, name: code, kind: 'state' }];
const body = (code: string, speaksFor?: string): [string, object] => [
  'ActorRegistered',
  { code, name: code, kind: 'body', speaksFor },
];
const held = (
  person: string,
  office: string,
  of: string,
  ...[term, more]: [string, object?]
): [string, object] => {
  const [from, to] = term.split('/');
  return ['OfficeHeld', { person, office, of, from, to: to || null, ...more }];
};

describe('whose stand it is', () => {
  const known = registers(
    state('USA'),
    body('USA.STATE', 'USA'),
    body('USA.SENATE'),
    state('VEN'),
    body('VEN.INTERIM', 'VEN.INTERIM'),
    body('VEN.NA2015'),
    ['ActorRegistered', { code: 'EU', name: 'EU', kind: 'bloc' }],
    body('EU.HR', 'EU'),
    body('EU.EP'),
    held('person:pompeo', 'foreign-minister', 'USA.STATE', '2018-04-26/2021-01-20'),
    held('person:corker', 'other:senator', 'USA.SENATE', '2015-01/2019-01-03'),
    held('person:guaido', 'interim-president', 'VEN.INTERIM', '2019-01-23/2023-01-05'),
    held('person:guaido', 'parliament-president', 'VEN.NA2015', '2019-01-05/2023-01-05'),
    held('person:mediator', 'other:dialogue facilitator', 'VEN', '2016/', { speaks: false }),
    held('person:gone', 'other:spokesperson', 'USA.STATE', '2019/202X'),
  );
  const speaks = (code: string, on: string) => known.speaksFor(code, day(on));

  it('is the state when a body of its executive speaks', () => {
    expect(speaks('USA.STATE', '2020-01-01')).toEqual(['USA']);
    expect(speaks('USA', '2020-01-01')).toEqual(['USA']);
  });

  it('is only their own when a parliament, a rival government or an unknown body speaks', () => {
    for (const code of ['USA.SENATE', 'VEN.INTERIM', 'VEN.NA2015', 'EU.EP', 'FRA.MFA'])
      expect(speaks(code, '2020-01-01')).toEqual([code]);
  });

  it('is the union when its representative speaks, and never a member of a bloc', () => {
    expect(speaks('EU.HR', '2020-01-01')).toEqual(['EU']);
    expect(speaks('EU', '2020-01-01')).toEqual(['EU']);
  });

  it('is that of the person and of the state while the person is in office, both days of handing over included', () => {
    expect(speaks('person:pompeo', '2018-04-25')).toEqual(['person:pompeo']);
    expect(speaks('person:pompeo', '2018-04-26')).toEqual(['person:pompeo', 'USA']);
    expect(speaks('person:pompeo', '2021-01-20')).toEqual(['person:pompeo', 'USA']);
    expect(speaks('person:pompeo', '2021-01-21')).toEqual(['person:pompeo']);
  });

  it('is not that of a parliament when one of its members speaks, but that of a rival government of its head', () => {
    expect(speaks('person:corker', '2018-01-01')).toEqual(['person:corker']);
    expect(speaks('person:guaido', '2020-01-01')).toEqual(['person:guaido', 'VEN.INTERIM']);
  });

  it('is not that of the state whose dialogue somebody facilitates', () => {
    expect(speaks('person:mediator', '2018-01-01')).toEqual(['person:mediator']);
  });

  it('takes an office as held until the whole span of an imprecise end has passed', () => {
    expect(speaks('person:gone', '2029-12-31')).toEqual(['person:gone', 'USA']);
    expect(speaks('person:gone', '2030-01-01')).toEqual(['person:gone']);
  });

  it('goes by any day an imprecise date can mean', () => {
    expect(known.speaksFor('person:pompeo', { from: '2018-04-01', to: '2018-04-30' })).toContain('USA');
    expect(known.speaksFor('person:pompeo', { from: '2021-02-01', to: null })).not.toContain('USA');
  });

  it('follows a code into the one it was merged into, offices included', () => {
    const merged = registers(state('USA'), held('person:old', 'president', 'USA', '2017-01-20/2021-01-20'), [
      'ActorsMerged',
      { from: 'person:old', to: 'person:new', reason: 'one person' },
    ]);
    expect(merged.speaksFor('person:old', day('2018-01-01'))).toEqual(['person:new', 'USA']);
    expect(merged.speaksFor('person:new', day('2018-01-01'))).toEqual(['person:new', 'USA']);
  });

  it('does not go round in circles when two codes were merged into each other', () => {
    const circle = registers(
      ['ActorsMerged', { from: 'A', to: 'B' }],
      ['ActorsMerged', { from: 'B', to: 'A' }],
    );
    expect(circle.actors.standing('A')).toBe('A');
  });

  it('ends with an office that is reported ended, and follows a tenure that is recorded anew', () => {
    const ended = registers(
      state('USA'),
      held('person:a', 'president', 'USA', '2017-01-20/'),
      ['OfficeEnded', { person: 'person:a', office: 'president', of: 'USA', on: '2021-01-20' }],
      held('person:b', 'president', 'USA', '2021-01-20/'),
      held('person:b', 'president', 'USA', '2021-01-20/2025-01-20'),
    );
    expect(ended.speaksFor('person:a', day('2022-01-01'))).toEqual(['person:a']);
    expect(ended.speaksFor('person:b', day('2026-01-01'))).toEqual(['person:b']);
  });
});

const changes = (...tenures: [string, object][]) =>
  registers(
    state('BOL'),
    body('BOL.PRES', 'BOL'),
    body('BOL.RIVAL', 'BOL.RIVAL'),
    ...tenures,
  ).changesOfGovernment('BOL');

describe('a change of government', () => {
  it('falls on the day somebody else takes the office', () => {
    expect(
      changes(
        held('person:anez', 'interim-president', 'BOL', '2019-11-12/2020-11-08'),
        held('person:arce', 'president', 'BOL.PRES', '2020-11-08/'),
      ),
    ).toEqual(['2019-11-12', '2020-11-08']);
  });

  it('is not another term of the same person, nor somebody who joins at the head', () => {
    expect(
      changes(
        held('person:ortega', 'interim-president', 'BOL', '2006-01-01/2007-01-10'),
        held('person:ortega', 'president', 'BOL', '2007-01-10/2012-01-10'),
        held('person:ortega', 'president', 'BOL', '2012-01-10/'),
        held('person:murillo', 'president', 'BOL', '2025-02/'),
      ),
    ).toEqual(['2006-01-01']);
  });

  it('is not a change of ministers, nor of a rival government', () => {
    expect(
      changes(
        held('person:mayta', 'foreign-minister', 'BOL', '2020-11-09/2023-11-14'),
        held('person:rival', 'interim-president', 'BOL.RIVAL', '2020-01-01/'),
      ),
    ).toEqual([]);
  });
});
