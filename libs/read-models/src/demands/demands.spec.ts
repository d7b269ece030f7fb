import { entry, knownBesides, rowsOn } from '../common/rows/spec-rows';
import { demands } from './demands.question';

const MADURO = 'person:nicolas-maduro';
const FLORES = 'person:cilia-flores';
const said = (day: string, told: Parameters<typeof entry>[2]) =>
  entry('StatementIssued', day, { stance: 'demands', issues: ['maduro-custody'], ...told });
const release = (day: string, by: string, more: object = {}) =>
  said(day, {
    by,
    on: 'USA',
    about: `${MADURO} ${FLORES}`,
    read: [{ actor: by, issue: 'maduro-custody', polarity: -1 }],
    ...more,
  });
const freed = (day: string, who: string, by = 'USA.PRES', more: object = {}) =>
  entry('PersonReleased', day, { id: `freed-${who}`, by, on: who, ...more });

const told = (day: string, ...steps: ReturnType<typeof entry>[]) =>
  rowsOn(demands, day, steps).map((row) =>
    [row.actor.code, row.addressee?.code, row.object.words, row.since, row.status, row.endedBy].join(' | '),
  );
const FROM_RUSSIA = 'RUS | USA | release of Nicolás Maduro and person:cilia-flores | 2026-01-03';

const talks = (by: string) => entry('NegotiationRoundHeld', '2026-01-09', { id: 'talks', by });

describe('a demand', () => {
  it('is made by the state whose ministry speaks, of whom it is addressed to', () => {
    const asked = release('2026-01-03', 'RUS.MFA');
    expect(told('2026-01-02', asked)).toEqual([]);
    expect(told('2026-01-03', asked)).toEqual([`${FROM_RUSSIA} | open | `]);
  });

  it('is one however often it is said', () => {
    const again = release('2026-02-02', 'RUS', { id: 'again', about: MADURO });
    const [row] = rowsOn(demands, '2026-03-01', [release('2026-01-03', 'RUS.MFA', { id: 'first' }), again]);
    expect(row).toMatchObject({ since: '2026-01-03', restated: 1, evidence: ['again', 'first'] });
    expect(row.basis).toMatchObject({ entryId: 'first', rule: 'human' });
  });

  it('for a release is met once everybody it names is free, by whoever holds them', () => {
    const asked = release('2026-01-03', 'RUS');
    const one = freed('2026-04-01', FLORES);
    expect(told('2026-04-02', asked, one)).toEqual([`${FROM_RUSSIA} | open | `]);
    expect(told('2026-05-02', asked, one, freed('2026-05-01', MADURO))).toEqual([
      `${FROM_RUSSIA} | met | freed-${MADURO}`,
    ]);
    expect(told('2026-05-02', asked, one, freed('2026-05-01', MADURO, 'VEN'))).toEqual([`${FROM_RUSSIA} | open | `]); // prettier-ignore
  });

  it('is not met by what is only reported, nor by what came before', () => {
    const asked = release('2026-01-03', 'RUS', { about: '' });
    const rumour = freed('2026-02-01', MADURO, 'USA', { confidence: 'disputed' });
    const before = freed('2025-02-01', MADURO);
    expect(told('2026-05-02', asked, rumour, before)).toEqual(['RUS | USA | release of Nicolás Maduro | 2026-01-03 | open | ']); // prettier-ignore
  });

  it('for a group is met when every member that was named is free', () => {
    const asked = said('2020-02-06', {
      by: 'USA',
      on: 'VEN.PRES',
      about: 'group:citgo-6',
      issues: ['detained-americans'],
      read: [{ actor: 'USA', issue: 'detained-americans', polarity: 1 }],
    });
    const members = entry('PersonDetained', '2021-10-16', { by: 'VEN', on: 'group:citgo-6', about: 'person:a=subject person:b=subject' }); // prettier-ignore
    const steps = [asked, members, freed('2022-03-08', 'person:a', 'VEN'), freed('2022-10-01', 'person:b', 'VEN')]; // prettier-ignore
    expect(rowsOn(demands, '2022-09-30', steps)[0].status).toBe('open');
    expect(rowsOn(demands, '2022-10-01', steps)[0]).toMatchObject({ status: 'met', metBy: 'freed-person:b' });
  });

  it('lapses when the person is handed to others, and is withdrawn by the opposite stand', () => {
    const asked = release('2026-01-03', 'RUS', { about: '' });
    const handed = entry('PersonSurrendered', '2026-06-01', { by: 'USA VEN', on: MADURO });
    const turned = entry('StatementIssued', '2026-06-01', { by: 'RUS', on: 'USA', read: [{ actor: 'RUS', issue: 'maduro-custody', polarity: 1 }] }); // prettier-ignore
    expect(rowsOn(demands, '2026-06-02', [asked, handed])[0].status).toBe('lapsed');
    expect(rowsOn(demands, '2026-06-02', [asked, turned])[0].status).toBe('withdrawn');
  });

  it('is heard in a condemnation that takes a formal stand on the custody', () => {
    expect(told('2026-01-05', release('2026-01-04', 'ARG', { stance: 'condemns', issues: ['us-military-action'], about: '' }))).toEqual([
      'ARG | USA | release of Nicolás Maduro | 2026-01-04 | open | ',
    ]);
  }); // prettier-ignore

  it('for talks is met when the two have talked', () => {
    const asked = said('2026-01-03', {
      by: 'RUS',
      on: 'USA VEN',
      stance: 'calls-for',
      issues: ['dialogue-and-negotiation'],
      read: [{ actor: 'RUS', issue: 'dialogue-and-negotiation', polarity: 1, strength: 1, object: 'USA' }],
    });
    const statuses = (by: string) => rowsOn(demands, '2026-02-01', [asked, talks(by)]).map(({ status }) => status);
    expect(statuses('USA.STATE VEN.GOV RUS')).toEqual(['open', 'open']);
    expect(statuses('USA.DOJ VEN.GOV')).toEqual(['met', 'met']);
  }); // prettier-ignore

  it('that nobody has read stays as it was stated, and open', () => {
    const asked = said('2019-03-27', { id: 'leave', by: 'USA.PRES', on: 'RUS', says: 'Russia had to withdraw its troops.' });
    expect(told('2020-01-01', asked)).toEqual(['USA | RUS | Russia had to withdraw its troops. | 2019-03-27 | open | ']);
  }); // prettier-ignore

  it('is none where nobody is asked, nor where a person in office asks for the state a second time', () => {
    const registers = knownBesides(['OfficeHeld', { person: 'person:lavrov', office: 'foreign-minister', of: 'RUS.MFA', from: '2004-03-09', to: null }]);
    const asked = release('2026-01-03', 'person:lavrov');
    expect(rowsOn(demands, '2026-01-04', [asked], { registers }).map(({ actor }) => actor.code)).toEqual(['RUS']);
    expect(told('2026-01-04', said('2026-01-03', { by: 'ARG', stance: 'calls-for' }))).toEqual([]);
  }); // prettier-ignore
});
