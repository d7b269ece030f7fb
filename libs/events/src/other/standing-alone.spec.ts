import { happened, history } from '@chancery/testing';
import { assetActionTaken, assets } from '../assets';
import { militaryActions, militaryActionTaken } from '../military-actions';
import { genericEventRecorded, other, phaseDeclared } from '.';

describe('an event that stands alone', () => {
  it('can be recorded whatever happened before', () => {
    const strike = happened(militaryActionTaken);
    history(militaryActions).given(strike).when(strike).thenRecorded();
    const seizure = happened(assetActionTaken);
    history(assets).given(seizure).when(seizure).thenRecorded();
    history(other).given(happened(phaseDeclared)).when(happened(genericEventRecorded)).thenRecorded();
  });

  it('is a history of its own', () => {
    expect(militaryActions.stream(happened(militaryActionTaken))).toBe(
      'military-action/entry-of-militaryactiontaken',
    );
    expect(assets.stream(happened(assetActionTaken))).toBe('asset/entry-of-assetactiontaken');
    expect(other.stream(happened(phaseDeclared))).toBe('event/entry-of-phasedeclared');
  });
});

describe('the headline of an event without a type of its own', () => {
  it('says what the actors do where that is told', () => {
    const { data } = happened(genericEventRecorded, {
      actors: [{ code: 'BOL' }],
      act: 'joins the Lima Group',
    });
    expect(genericEventRecorded.headline(data, () => 'Bolivia')).toBe('Bolivia joins the Lima Group');
  });

  it('is the summary otherwise, cut at a word', () => {
    const summary = 'word '.repeat(44).trim();
    const { data } = happened(genericEventRecorded, { act: undefined, summary });
    expect(genericEventRecorded.headline(data, (code) => code)).toMatch(/^(?:word ){31}word…$/);
  });
});
