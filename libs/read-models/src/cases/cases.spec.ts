import { entry, rowsOn } from '../common/rows/spec-rows';
import { cases } from './cases.question';

const SAAB = 'person:alex-saab';
const detained = entry('PersonDetained', '2020-06-12', { id: 'detained', by: 'CPV', on: `${SAAB}=detained`, about: 'USA=requesting-state' }); // prettier-ignore
const surrendered = entry('PersonSurrendered', '2021-10-16', { id: 'surrendered', by: 'CPV=surrendering-state USA.DOJ=receiving-authority', on: SAAB }); // prettier-ignore
const freed = entry('PersonReleased', '2023-12-20', {
  by: 'USA.PRES',
  on: SAAB,
  says: 'He was granted clemency.',
});
const reported = entry('PersonDetained', '2026-02-04', { id: 'reported', by: 'VEN.SEBIN', on: SAAB, confidence: 'disputed' }); // prettier-ignore
const ALL = [detained, surrendered, freed, reported];

const of = (kind: string, day: string, ...steps: ReturnType<typeof entry>[]) =>
  rowsOn(cases, day, steps).filter((row) => row.kind === kind);
const custodyOn = (day: string, ...steps: ReturnType<typeof entry>[]) =>
  of('custody', day, ...steps).map(({ states, status, statusSentence }) => [
    states.join(),
    status,
    statusSentence,
  ]);

describe('the custody of a person', () => {
  it('begins with a detention, passes with a surrender and ends with a release', () => {
    expect(custodyOn('2020-06-11', ...ALL)).toEqual([]);
    expect(custodyOn('2020-06-13', ...ALL)).toEqual([['CPV', 'held', 'Held in Cabo Verde since 2020-06-12.']]);
    expect(custodyOn('2021-10-17', ...ALL)).toEqual([
      ['CPV,USA', 'held', 'Held in Cabo Verde from 2020-06-12 to 2021-10-16, then surrendered; held in the United States since 2021-10-16.'],
    ]);
    expect(custodyOn('2024-01-01', ...ALL)[0]!.slice(0, 2)).toEqual(['CPV,USA', 'released']);
  }); // prettier-ignore

  it('begins and ends with those whom a reader found behind the name of a group', () => {
    const seized = entry('PersonDetained', '2017-11-21', {
      by: 'VEN', on: 'group:citgo-6=detained', acts: [{ type: 'PersonDetained', targets: [{ code: SAAB }] }],
    });
    const last = entry('PersonReleased', '2022-10-01', {
      by: 'VEN', on: SAAB, acts: [{ type: 'PersonReleased', targets: [{ code: 'group:citgo-6' }] }],
    });
    expect(custodyOn('2018-01-01', seized, last).map(([, status]) => status)).toEqual(['held', 'held']);
    expect(custodyOn('2022-10-01', seized, last).map(([, , sentence]) => sentence)).toEqual([
      'Held in Venezuela from 2017-11-21 to 2022-10-01, then released.',
      'Held in Venezuela from 2017-11-21 to 2022-10-01, then released.',
    ]);
  }); // prettier-ignore

  it('is only reported where sources dispute it', () => {
    const [row] = of('custody', '2026-02-05', ...ALL);
    expect(row).toMatchObject({
      status: 'reported_held',
      since: '2026-02-04',
      states: ['CPV', 'USA', 'VEN'],
    });
    expect(row.statusSentence).toMatch(/; reported held in Venezuela since 2026-02-04, which is disputed\.$/);
    expect(row.anomalies).toEqual([{ code: 'reported-only', entryId: 'reported' }]);
  });

  it('goes on after a release that sources dispute, until one is confirmed', () => {
    const gallo = 'person:nahuel-gallo';
    const held = entry('PersonDetained', '2024-12-08', { by: 'VEN.GOV', on: gallo });
    const rumour = entry('PersonReleased', '2026-01-08', {
      by: 'VEN.GOV',
      on: gallo,
      confidence: 'disputed',
    });
    const released = entry('PersonReleased', '2026-03-01', { by: 'VEN.GOV', on: gallo });
    const on = (day: string) => custodyOn(day, held, rumour, released)[0]!.slice(1);
    expect(on('2026-01-09')).toEqual([
      'reported_released',
      'Held in Venezuela since 2024-12-08, reported released 2026-01-08, which is disputed.',
    ]);
    expect(on('2026-03-02')).toEqual(['released', 'Held in Venezuela from 2024-12-08 to 2026-03-01, then released.']); // prettier-ignore
  });

  it('does not end with the release of others in return, nor concern envoys', () => {
    const exchange = entry('PersonReleased', '2021-12-20', { by: 'VEN.GOV', on: 'USA=beneficiary', about: `${SAAB}=subject person:grenell` });
    expect(custodyOn('2021-12-21', detained, exchange)).toEqual([['CPV', 'held', 'Held in Cabo Verde since 2020-06-12.']]);
  }); // prettier-ignore

  it('says so when its beginning is not on record', () => {
    expect(of('custody', '2023-12-21', freed)[0]).toMatchObject({
      status: 'released',
      statusSentence:
        'Held in the United States until 2023-12-20, since when is not on record, then released.',
      anomalies: [{ code: 'start-unknown' }],
    });
  });

  it('ends when a court denies the surrender and lets the person go', () => {
    const carvajal = 'person:hugo-carvajal';
    const held = entry('PersonDetained', '2019-04-12', { by: 'ESP', on: carvajal });
    const denied = entry('ExtraditionDenied', '2019-09-16', { by: 'ESP.AN=court', on: carvajal, about: 'USA=requesting-state', says: 'It was turned down and he was released.' });
    expect(custodyOn('2019-10-01', held, denied)[0]![1]).toBe('released');
  }); // prettier-ignore

  it('of a group goes on with its members once they are named', () => {
    const group = 'group:citgo-6';
    const jailed = entry('PersonDetained', '2017-11-21', { by: 'VEN', on: group });
    const again = entry('PersonDetained', '2021-10-16', { by: 'VEN', on: group, about: 'person:a=subject person:b=subject' }); // prettier-ignore
    const freedOne = entry('PersonReleased', '2022-03-08', { by: 'VEN', on: 'person:a' });
    const statuses = (day: string) =>
      of('custody', day, jailed, again, freedOne).map(({ person, status }) => `${person.code} ${status}`);
    expect(statuses('2018-01-01')).toEqual(['group:citgo-6 held']);
    expect(statuses('2022-03-09')).toEqual(['group:citgo-6 followed_by_member', 'person:a released', 'person:b held']); // prettier-ignore
  });
});

describe('an extradition', () => {
  const requested = entry('ExtraditionRequested', '2020-06-29?', { by: 'USA=requesting-state', on: 'CPV=requested-state', about: `${SAAB}=sought` }); // prettier-ignore
  const decides = (type: string, day: string, by: string, more: object = {}) =>
    entry(type, day, { by, on: SAAB, about: 'USA=requesting-state', ...more });
  const consented = decides('ExecutiveConsentGiven', '2020-07', 'CPV', { id: 'consent' });
  const granted = decides('ExtraditionGranted', '2020-07-31', 'CPV.APP');

  it('goes from state to state in the order of the world, its irregularities flagged', () => {
    const final = decides('ExtraditionGranted', '2021-08-30', 'CPV.CC', { level: 'constitutional' });
    const [row] = of('extradition', '2021-10-17', surrendered, final, granted, consented, requested);
    expect(row.course.map(({ status }: any) => status)).toEqual(['requested', 'consented', 'granted', 'final', 'surrendered']); // prettier-ignore
    expect(row).toMatchObject({ id: 'extradition/person-alex-saab/cpv-to-usa', states: ['USA', 'CPV'] });
    expect(row.anomalies).toEqual([{ code: 'executive-before-court', entryId: 'consent' }]);
  });

  it('is undecided again when a court sends it back', () => {
    const ruling = decides('CourtRuled', '2020-10-16', 'CPV.SC', { says: 'It sent the case back.' });
    const refusal = decides('CourtRuled', '2020-10-17', 'CPV.SC', {
      says: 'It refused to annul its ruling.',
    });
    expect(of('extradition', '2020-11-01', requested, granted, ruling, refusal)[0]).toMatchObject({ status: 'annulled' }); // prettier-ignore
  });

  it('is flagged when nobody asked, nothing was final, or a court from outside had ordered otherwise', () => {
    const order = entry('CourtRuled', '2021-03-15', { by: 'ECOWAS.CCJ', on: 'CPV', about: SAAB, says: 'It told Cabo Verde to free him.' });
    expect(of('extradition', '2021-10-17', granted, order, surrendered)[0].anomalies.map(({ code }: any) => code)).toEqual([
      'no-request',
      'no-final-grant',
      'against-international-order',
    ]);
  }); // prettier-ignore

  it('is another one after its end', () => {
    const again = entry('ExtraditionRequested', '2022-03-11', { by: 'USA', on: 'CPV', about: SAAB });
    expect(of('extradition', '2022-03-12', requested, surrendered, again).map(({ id, status }) => `${id} ${status}`)).toEqual([
      'extradition/person-alex-saab/cpv-to-usa surrendered',
      'extradition/person-alex-saab/cpv-to-usa/2 requested',
    ]);
  }); // prettier-ignore
});

describe('a prosecution', () => {
  const charged = entry('ChargesFiled', '2019-07-25', { by: 'USA.DOJ', on: `${SAAB} person:alvaro-pulido` });

  it('is one of each person who is charged', () => {
    expect(of('prosecution', '2019-07-26', charged).map(({ id }) => id)).toEqual([
      'prosecution/person-alex-saab/usa',
      'prosecution/person-alvaro-pulido/usa',
    ]);
  });

  it('tells its turns, clemency that came with a release among them', () => {
    const some = entry('ChargesDismissed', '2021-11-01', { by: 'USA.DOJ', on: SAAB, counts: ['seven of eight counts'] });
    const plea = entry('PleaEntered', '2021-11-15', { by: `${SAAB}=defendant`, plea: 'not-guilty' });
    const [row] = of('prosecution', '2024-01-01', charged, some, plea, freed);
    expect(row).toMatchObject({
      status: 'pardoned',
      statusSentence:
        'Prosecution in the United States: charged 2019-07-25; seven of eight counts dismissed 2021-11-01; pleaded not guilty 2021-11-15; granted clemency 2023-12-20.',
    });
  }); // prettier-ignore

  it('is flagged where no charges or no conviction are on record', () => {
    const sentenced = entry('SentenceImposed', '2020-08-07', { by: 'VEN.COURTS', on: 'person:luke-denman' });
    expect(of('prosecution', '2020-08-08', sentenced)[0].anomalies.map(({ code }: any) => code)).toEqual([
      'no-charges',
      'no-conviction',
    ]);
  });
});
