import { happened, history } from '@chancery/testing';
import { officeEnded, officeHeld, offices } from '.';

const held = happened(officeHeld, { person: 'person:joe-biden' });
const ended = happened(officeEnded, { person: 'person:joe-biden' });

describe('an office', () => {
  it('is held and left', () => {
    history(offices).given().when(held).thenRecorded();
    history(offices).given(held).when(ended).thenRecorded();
  });

  it('may be held by two: days of handing over belong to both, and rivals claim it', () => {
    history(offices).given(held).when(happened(officeHeld)).thenRecorded();
  });

  it('cannot be left by somebody who never held it', () => {
    history(offices).given(happened(officeHeld)).when(ended).thenRefused('record OfficeHeld first');
  });

  it('has one history', () => {
    expect(offices.stream(held)).toBe('office/usa-pres/president');
  });
});
