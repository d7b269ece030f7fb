import { entry, rowsOn } from '../common/rows/spec-rows';
import { numbersIn } from '../common/sanctions/licence-numbers';
import { licences } from './licences.question';

type Told = Omit<Parameters<typeof entry>[2], 'by'>;
const ofac = (type: string, day: string, told: Told) => entry(type, day, { by: 'USA.OFAC', ...told });
const told = (day: string, ...steps: ReturnType<typeof entry>[]) =>
  rowsOn(licences, day, steps).map(({ id, number, statusSentence }) => [id, number, statusSentence]);

const read = (text: string) => numbersIn(text).map(({ series, form }) => `${series}: ${form}`);
const gl8 = (day: string, form: string, type: string, says: string) =>
  ofac(type, day, { on: 'org:chevron=licensee', programme: `OFAC GL ${form}`, says });

describe('a licence', () => {
  it('is told by its number without the letter, however many a text names', () => {
    expect(read('OFAC GL 8E')).toEqual(['gl-8: OFAC GL 8E']);
    expect(read('OFAC GL 7B, 8A, 13A')).toEqual(['gl-7: OFAC GL 7B', 'gl-8: OFAC GL 8A', 'gl-13: OFAC GL 13A']);
    expect(read('OFAC GL 3I / GL 9H')).toEqual(['gl-3: OFAC GL 3I', 'gl-9: OFAC GL 9H']);
    expect(read('OFAC specific licence (Dragon)')).toEqual(['specific-licence-dragon: OFAC specific licence (Dragon)']);
  }); // prettier-ignore

  it('goes on from form to form until it lapses', () => {
    const steps = [
      gl8('2020-01-17', '8E', 'SanctionEased', 'Renewed.'),
      gl8('2020-04-21', '8', 'SanctionReimposed', 'A new licence limited it to upkeep.'),
      gl8('2024-11-07', '8O', 'SanctionEased', 'Renewed.'),
      gl8('2025-05-09', '8', 'SanctionReimposed', 'The series was let lapse.'),
    ];
    expect(told('2020-02-01', ...steps)).toEqual([['usa/gl-8', 'OFAC GL 8E', 'In force since 2020-01-17.']]);
    expect(told('2020-05-01', ...steps)).toEqual([
      ['usa/gl-8', 'OFAC GL 8E', 'In force since 2020-01-17; narrowed 2020-04-21.'],
    ]);
    expect(told('2025-06-01', ...steps)).toEqual([
      ['usa/gl-8', 'OFAC GL 8O', 'Issued 2020-01-17; expired 2025-05-09.'],
    ]);
  });

  it('only restricts what it puts off', () => {
    const steps = [
      ofac('SanctionEased', '2018-07-19', { on: 'org:pdvsa', programme: 'OFAC GL 5' }),
      ofac('SanctionReimposed', '2019-10-24', { on: 'org:pdvsa', programme: 'OFAC GL 5A', says: 'It is put on hold.' }),
    ];
    expect(told('2019-11-01', ...steps)).toEqual([
      ['usa/gl-5', 'OFAC GL 5A', 'Issued 2018-07-19; restricted since 2019-10-24.'],
    ]);
  }); // prettier-ignore

  it('without a number is told by its company, or ends with the entry that follows it', () => {
    const waiver = ofac('SanctionEased', '2022-06', { id: 'waiver', on: 'VEN', about: 'org:eni org:repsol' });
    const permit = ofac('SanctionEased', '2024-05', {
      on: 'org:maurel-prom',
      programme: 'OFAC specific licence',
    });
    const revoked = ofac('SanctionReimposed', '2025-03-29', {
      on: 'org:maurel-prom org:eni',
      programme: 'OFAC specific licences',
      says: 'The permits were cancelled.',
      follows: ['waiver'],
    });
    expect(told('2025-04-01', waiver, permit, revoked).map(([id, , said]) => `${id}: ${said}`)).toEqual([
      'usa/specific-licence/org-eni: Revoked 2025-03-29; when it was issued is not on record.',
      'usa/specific-licence/org-maurel-prom: Issued 2024-05; revoked 2025-03-29.',
      'usa/waiver: Issued 2022-06; revoked 2025-03-29.',
    ]);
  });

  it('runs out on the day until which it was given, unless it goes on', () => {
    const issued = ofac('LicenceIssued', '2020-06-18', { on: 'VEN', number: 'GL 37', until: '2020-07-21' });
    const renewed = ofac('LicenceAmended', '2020-07-01', { on: 'VEN', number: 'GL 37A', until: '2020-09' });
    expect(told('2020-07-20', issued)).toEqual([['usa/gl-37', 'GL 37', 'In force since 2020-06-18.']]);
    expect(told('2020-07-21', issued)).toEqual([['usa/gl-37', 'GL 37', 'Issued 2020-06-18; expired 2020-07-21.']]);
    expect(told('2020-09-29', issued, renewed)).toEqual([
      ['usa/gl-37', 'GL 37A', 'In force since 2020-06-18; amended 2020-07-01 as GL 37A.'],
    ]);
    expect(told('2020-09-30', issued, renewed)[0]![2]).toBe('Issued 2020-06-18; expired 2020-09.');
  }); // prettier-ignore

  it('ends as a reader of the entry has found, where the entry names several', () => {
    const both = ofac('SanctionEased', '2019-01-28', {
      on: 'org:pdvsa',
      programme: 'OFAC GL 7, GL 12',
      acts: [{ type: 'LicenceExpired', occurredOn: '2019-04-28', number: 'OFAC GL 12' }],
    });
    expect(told('2019-04-29', both)).toEqual([
      ['usa/gl-12', 'OFAC GL 12', 'Issued 2019-01-28; expired 2019-04-28.'],
      ['usa/gl-7', 'OFAC GL 7', 'In force since 2019-01-28.'],
    ]);
  });

  it('is as recorded where it is recorded as a licence', () => {
    const steps = [
      ofac('LicenceIssued', '2022-11-26', { on: 'VEN', number: 'GL 41' }),
      ofac('LicenceRevoked', '2025-03-04', { on: 'VEN', number: 'GL 41' }),
    ];
    expect(told('2025-03-05', ...steps)).toEqual([
      ['usa/gl-41', 'GL 41', 'Issued 2022-11-26; revoked 2025-03-04.'],
    ]);
  });
});
