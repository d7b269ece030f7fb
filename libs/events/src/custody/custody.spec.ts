import { happened, history } from '@chancery/testing';
import { custody, custodyRegimeChanged, custodyTransferred, personDetained, personReleased } from '.';

const by = (code: string) => ({ actors: [{ code }], targets: [{ code: 'person:alex-saab' }] });
const detained = happened(personDetained, by('CPV'));
const transferred = happened(custodyTransferred, { ...by('CPV'), to: 'USA.DOJ' });
const houseArrest = happened(custodyRegimeChanged, by('CPV'));
const released = happened(personReleased, by('CPV'));
const releasedByUsa = happened(personReleased, by('USA.PRES'));

describe('a custody', () => {
  it('lasts from a detention to a release, through house arrest and transfer', () => {
    history(custody).given().when(detained).thenRecorded();
    history(custody).given(detained).when(houseArrest).thenRecorded();
    history(custody).given(detained, houseArrest).when(transferred).thenRecorded();
    history(custody).given(detained, transferred).when(releasedByUsa).thenRecorded();
  });

  it.each([released, transferred, houseArrest])('that never began refuses $type', (event) => {
    history(custody).given().when(event).thenRefused('record PersonDetained first');
  });

  it('ends once', () => {
    history(custody).given(detained, released).when(released).thenRefused('not in custody');
  });

  it('can end without a beginning when that is said, and is flagged', () => {
    const unknown = happened(personReleased, { ...by('CPV'), startUnknown: true });
    history(custody).given().when(unknown).thenFlagged('start-unknown');
  });

  it('can begin again', () => {
    history(custody).given(detained, released).when(detained).thenRecorded();
  });

  it('is flagged when the same state detains whom it holds', () => {
    history(custody)
      .given(detained)
      .when(happened(personDetained, by('CPV.PN')))
      .thenFlagged('already-held');
  });

  it('is flagged when a person changes hands without a transfer', () => {
    history(custody)
      .given(detained)
      .when(happened(personDetained, by('USA')))
      .thenFlagged('no-transfer');
    history(custody).given(detained).when(releasedByUsa).thenFlagged('other-custodian');
  });

  it('that sources dispute is a report', () => {
    const disputed = happened(personDetained, { ...by('VEN.SEBIN'), confidence: 'disputed' });
    history(custody).given().when(disputed).thenFlagged('reported-only');
    history(custody)
      .given(disputed)
      .when(happened(personReleased, by('VEN')))
      .thenRecorded();
  });

  it('goes on after a release that sources dispute, until one is confirmed', () => {
    const rumoured = happened(personReleased, { ...by('CPV'), confidence: 'disputed' });
    history(custody).given(detained).when(rumoured).thenFlagged('reported-only');
    history(custody).given(detained, rumoured).when(released).thenRecorded();
  });

  it('belongs to the first person named as held, never to an envoy beside', () => {
    expect(custody.stream(detained)).toBe('custody/person-alex-saab');
    const unnamed = { targets: [{ code: 'USA' }], subjects: [{ code: 'person:richard-grenell' }] };
    expect(custody.stream(happened(personReleased, unnamed))).toBe('custody/unnamed/entry-of-personreleased');
    const asSubject = { targets: [], subjects: [{ code: 'person:roberto-marrero', role: 'released' }] };
    expect(custody.stream(happened(personReleased, asSubject))).toBe('custody/person-roberto-marrero');
    expect(custody.stream(happened(personReleased, { person: 'group:citgo-6' }))).toBe(
      'custody/group-citgo-6',
    );
  });
});
