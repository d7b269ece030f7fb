import { entry, rowsOn } from '../common/rows/spec-rows';
import { measures } from './measures.question';

type Told = Omit<Parameters<typeof entry>[2], 'by'>;
const ofac = (type: string, day: string, told: Told) =>
  entry(type, day, { by: 'USA.OFAC', issues: ['oil-licences-pdvsa'], ...told });
const listed = ofac('SanctionImposed', '2019-01-28', { id: 'listed', on: 'org:pdvsa=designated', programme: 'US EO 13850' }); // prettier-ignore
const told = (day: string, ...steps: ReturnType<typeof entry>[]) =>
  rowsOn(measures, day, steps).map(({ id, status, statusSentence }) => [id, status, statusSentence]);
const sentence = (day: string, ...steps: ReturnType<typeof entry>[]) =>
  rowsOn(measures, day, steps).map(({ statusSentence }) => statusSentence);

const PDVSA = 'usa/us-eo-13850/org-pdvsa';
const licence = (day: string, number: string, says = 'OFAC permitted it.', type = 'SanctionEased') =>
  ofac(type, day, { on: 'org:chevron=licensee', about: 'org:pdvsa=partner', programme: `OFAC GL ${number}`, says }); // prettier-ignore

const eu = (day: string, says: string, type = 'SanctionImposed') =>
  entry(type, day, { by: 'EU', on: 'VEN', programme: 'EU 2017/2074', says });
const named = (type: string, day: string, on: string) => ofac(type, day, { on, measure: 'us-venezuela-oil' });
const seen = (days: string) =>
  ofac('ListingObserved', days, { on: 'org:pdvsa=listed', programme: 'US EO 13850' });

describe('a sanction measure', () => {
  it('stands from the day it is imposed, under an id that can be read', () => {
    expect(told('2019-01-27', listed)).toEqual([]);
    expect(told('2019-01-28', listed)).toEqual([[PDVSA, 'in_force', 'In force since 2019-01-28.']]);
  });

  it('stands since it was imposed, though the list that shows it may be older', () => {
    const between = seen('2019-01-10/2021-07-07');
    expect(told('2019-01-27', between)).toEqual([
      [PDVSA, 'in_force', 'In force, since when is not on record.'],
    ]);
    expect(told('2019-01-28', between, listed)).toEqual([[PDVSA, 'in_force', 'In force since 2019-01-28.']]);
    expect(told('2019-01-28', seen('2019-01-10'), listed)[0]![2]).not.toContain('2019-01-28');
  });

  it('is suspended by who takes a party off the list for a time, and in force again afterwards', () => {
    const amoroso = { about: 'person:elvis-amoroso=subject', programme: 'EU 2017/2074' };
    const steps = [
      entry('SanctionImposed', '2018-06-25', { by: 'EU', ...amoroso, on: 'person:elvis-amoroso' }),
      entry('SanctionLifted', '2024-05-13', { by: 'EU', ...amoroso, says: 'He was provisionally taken off.' }),
      entry('SanctionReimposed', '2025-01-10', { by: 'EU', on: 'person:elvis-amoroso', programme: 'EU 2017/2074' }),
    ];
    expect(sentence('2024-06-01', ...steps)).toEqual(['Imposed 2018-06-25; suspended since 2024-05-13.']);
    expect(sentence('2025-01-10', ...steps)).toEqual(['In force again since 2025-01-10.']);
  }); // prettier-ignore

  it('is in force again once the term of what eases or suspends it is over, unless more was decided', () => {
    const eased = ofac('SanctionEased', '2020-01-10', { on: 'org:pdvsa', programme: 'US EO 13850', until: '2020-03' });
    const suspended = ofac('SanctionSuspended', '2020-02-01', { on: 'org:pdvsa', programme: 'US EO 13850', until: '2020-05-01' });
    expect(sentence('2020-03-30', listed, eased)[0]).toContain('eased since 2020-01-10');
    expect(sentence('2020-03-31', listed, eased)).toEqual(['In force since 2019-01-28.']);
    expect(sentence('2020-03-31', listed, eased, suspended)[0]).toContain('suspended since 2020-02-01');
    expect(sentence('2020-05-01', listed, eased, suspended)).toEqual(['In force again since 2020-05-01.']);
  }); // prettier-ignore

  it('is eased or ended by what a reader found in an entry about something else', () => {
    const order = entry('SanctionImposed', '2018-05-21', { id: 'order', by: 'USA.PRES', on: 'VEN', programme: 'US EO 13835' });
    const gl5 = ofac('SanctionEased', '2018-07-19', {
      on: 'org:pdvsa=issuer', programme: 'OFAC GL 5', follows: ['order'],
      acts: [{ type: 'SanctionEased', targets: [{ code: 'VEN' }], programme: 'OFAC GL 5' }],
    });
    const ban = entry('SanctionImposed', '2019-08-20', { by: 'ARG', on: 'VEN', programme: 'ARG entry ban' });
    const restored = entry('RelationsRestored', '2023-01-01', {
      by: 'ARG', on: 'person:alex-saab',
      acts: [{ type: 'SanctionLifted', targets: [{ code: 'VEN' }], programme: 'ARG entry ban' }],
    });
    expect(sentence('2018-12-01', order, gl5)).toEqual(['In force since 2018-05-21; eased by OFAC GL 5 since 2018-07-19.']);
    expect(sentence('2023-01-01', ban, restored)).toEqual(['Imposed 2019-08-20; lifted 2023-01-01.']);
  }); // prettier-ignore

  it('ends when it is lifted, also where nobody named the programme', () => {
    const figuera = 'person:cristopher-figuera';
    const steps = [
      ofac('SanctionImposed', '2019-02-15', { on: `${figuera} person:manuel-quevedo` }),
      ofac('SanctionLifted', '2019-05-07', { on: `${figuera}=delisted` }),
    ];
    expect(told('2019-05-08', ...steps)).toEqual([
      ['usa/no-programme-named/person-cristopher-figuera', 'ended', 'Imposed 2019-02-15; lifted 2019-05-07.'],
      ['usa/no-programme-named/person-manuel-quevedo', 'in_force', 'In force since 2019-02-15.'],
    ]);
  });

  it('is eased by the licences about its target and its question, as long as they permit something', () => {
    const issued = licence('2022-11-26', '41');
    const wound = licence('2025-03-04', '41A', 'Only a wind-down period is left.', 'SanctionReimposed');
    expect(told('2022-11-27', listed, issued)).toEqual([
      [PDVSA, 'eased', 'In force since 2019-01-28; eased by OFAC GL 41 since 2022-11-26.'],
    ]);
    expect(told('2025-03-05', listed, issued, wound)).toEqual([[PDVSA, 'in_force', 'In force since 2019-01-28.']]);
    expect(rowsOn(measures, '2025-03-05', [listed, issued, wound])[0].licences).toEqual(['usa/gl-41']);
  }); // prettier-ignore

  it('is eased by a licence that follows it, whatever that is about', () => {
    const eo = entry('SanctionImposed', '2019-08-05', { id: 'eo', by: 'USA.PRES', on: 'VEN', programme: 'US EO 13884' });
    const first = ofac('SanctionEased', '2019-08-06', { id: 'gl', on: 'VEN.GOV', programme: 'OFAC GL 34', follows: ['eo'] });
    const second = ofac('SanctionEased', '2019-11-05', { on: 'VEN.GOV', programme: 'OFAC GL 35', follows: ['gl'] });
    const other = ofac('SanctionEased', '2019-11-06', { on: 'VEN.GOV', programme: 'OFAC GL 36' });
    expect(rowsOn(measures, '2020-01-01', [eo, first, second, other])[0].licences).toEqual(['usa/gl-34', 'usa/gl-35']);
  }); // prettier-ignore

  it('takes further rounds and yearly renewals as its own steps', () => {
    const [row] = rowsOn(measures, '2024-01-01', [
      eu('2017-11-13', 'An embargo.'),
      eu('2018-01-22', 'Seven officials are listed.'),
      eu('2018-11-06', 'The measures are prolonged.'),
      eu('2019-11-11', 'They are kept.', 'SanctionReimposed'),
    ]);
    expect(row.steps.map(({ effect }: any) => effect)).toEqual(['imposed', 'extended', 'renewed', 'renewed']);
    expect(row).toMatchObject({ status: 'in_force', since: '2017-11-13' });
  });

  it('says so when its beginning is not on record, and keeps its id when more becomes known', () => {
    const malpica = 'person:carlos-malpica-flores';
    const off = ofac('SanctionLifted', '2022-06-17', { id: 'off', about: `${malpica}=subject` });
    const again = ofac('SanctionReimposed', '2025-12-11', { on: malpica, programme: 'US EO 13692', follows: ['off'] }); // prettier-ignore
    expect(rowsOn(measures, '2022-06-18', [off])[0]).toMatchObject({
      status: 'ended',
      since: null,
      statusSentence: 'Imposed, when is not on record; lifted 2022-06-17.',
      anomalies: [{ code: 'start-unknown', entryId: 'off' }],
    });
    expect(told('2025-12-12', off, again)).toEqual([
      ['usa/no-programme-named/person-carlos-malpica-flores', 'in_force', 'In force again since 2025-12-11.'],
    ]);
  });

  it('stands when only ships under the name of its target are struck off', () => {
    const ships = ofac('SanctionLifted', '2026', { on: 'org:pdvsa=carriers-of-its-crude', programme: 'US EO 13850' });
    expect(sentence('2026-03-01', listed, ships)).toEqual(['In force since 2019-01-28.']);
  }); // prettier-ignore

  it('is one where whoever recorded it has named it', () => {
    expect(
      told('2024-01-01', named('SanctionImposed', '2019-01-28', 'org:pdvsa'), named('SanctionLifted', '2023-10-18', 'VEN')),
    ).toEqual([['us-venezuela-oil', 'ended', 'Imposed 2019-01-28; lifted 2023-10-18.']]);
  }); // prettier-ignore
});
