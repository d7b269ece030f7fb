import { happened, history } from '@chancery/testing';
import {
  chargesDismissed,
  chargesFiled,
  clemencyGranted,
  indictmentSuperseded,
  indictmentUnsealed,
  pleaEntered,
  prosecutions,
  rewardOffered,
  sentenceImposed,
  verdictReached,
} from '.';

const charged = happened(chargesFiled, { counts: ['1', '2', '3'] });
const chargedVaguely = happened(chargesFiled, { counts: undefined });
const dismissing = (...counts: string[]) => happened(chargesDismissed, { counts });
const allDismissed = happened(chargesDismissed, { counts: undefined });
const guilty = happened(verdictReached, { verdict: 'guilty' });
const notGuilty = happened(pleaEntered, { plea: 'not-guilty' });
const sentenced = happened(sentenceImposed);

describe('a prosecution', () => {
  it('goes from charges through plea and verdict to a sentence', () => {
    history(prosecutions).given(charged).when(notGuilty).thenRecorded();
    history(prosecutions).given(charged, notGuilty).when(guilty).thenRecorded();
    history(prosecutions).given(charged, notGuilty, guilty).when(sentenced).thenRecorded();
    history(prosecutions)
      .given(charged, happened(pleaEntered, { plea: 'guilty' }))
      .when(sentenced)
      .thenRecorded();
  });

  it('can lose counts that are open, one after the other', () => {
    history(prosecutions).given(charged).when(dismissing('2', '3')).thenRecorded();
    history(prosecutions).given(charged, dismissing('2', '3')).when(dismissing('1')).thenRecorded();
  });

  it('cannot lose a count that is not open', () => {
    history(prosecutions).given(charged).when(dismissing('9')).thenRefused('Open counts are 1, 2, 3');
    history(prosecutions)
      .given(charged, dismissing('2'))
      .when(dismissing('2'))
      .thenRefused('not to be dismissed: 2');
  });

  it('that never began cannot be dismissed, unless its beginning is said to be missing', () => {
    history(prosecutions).given().when(allDismissed).thenRefused('record ChargesFiled first');
    history(prosecutions).given(charged, allDismissed).when(allDismissed).thenRefused('No charges are open');
    history(prosecutions)
      .given()
      .when(happened(chargesDismissed, { startUnknown: true }))
      .thenFlagged('start-unknown');
  });

  it('lets any count go where the charges were not told count by count', () => {
    history(prosecutions).given(chargedVaguely).when(dismissing('7')).thenRecorded();
    history(prosecutions).given(charged, chargedVaguely).when(dismissing('7')).thenRecorded();
    history(prosecutions).given(happened(indictmentUnsealed, { counts: undefined })).when(dismissing('7')).thenRecorded(); // prettier-ignore
  });

  it('knows the counts that an unsealing confirms and those that an indictment replaces', () => {
    const unsealed = happened(indictmentUnsealed, { counts: undefined });
    const superseded = happened(indictmentSuperseded, { counts: ['1s'] });
    history(prosecutions)
      .given(charged, unsealed)
      .when(dismissing('9'))
      .thenRefused('Open counts are 1, 2, 3');
    history(prosecutions).given(charged, superseded).when(dismissing('1')).thenRefused('Open counts are 1s');
  });

  it.each([notGuilty, guilty, happened(clemencyGranted), happened(indictmentSuperseded)])(
    'is flagged when $type comes without charges or after they were dropped',
    (event) => {
      history(prosecutions).given().when(event).thenFlagged('no-charges');
      history(prosecutions).given(charged, allDismissed).when(event).thenFlagged('charges-dismissed');
    },
  );

  it('is flagged when a sentence comes without a finding of guilt', () => {
    history(prosecutions).given(charged).when(sentenced).thenFlagged('no-conviction');
    history(prosecutions)
      .given(charged, happened(verdictReached, { verdict: 'not-guilty' }))
      .when(sentenced)
      .thenFlagged('no-conviction');
  });

  it('asks nothing of a reward', () => {
    history(prosecutions).given().when(happened(rewardOffered)).thenRecorded();
  });

  it('belongs to its docket, or to defendant and prosecuting state, whoever acts', () => {
    expect(prosecutions.stream(charged)).toBe('prosecution/us-sdfla-1-19-cr-20450');
    const stream = 'prosecution/person-hugo-carvajal/usa';
    const noDocket = { docket: undefined, targets: [{ code: 'person:hugo-carvajal' }] };
    expect(prosecutions.stream(happened(chargesFiled, noDocket))).toBe(stream);
    const plea = { docket: undefined, actors: noDocket.targets, targets: [{ code: 'USA.SDNY' }] };
    expect(prosecutions.stream(happened(pleaEntered, plea))).toBe(stream);
  });
});
