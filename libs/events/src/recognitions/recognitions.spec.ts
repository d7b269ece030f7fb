import { happened, history } from '@chancery/testing';
import { recognitionExtended, recognitionReaffirmed, recognitions, recognitionWithdrawn } from '.';

const of = (holder: string) => ({ holder, startUnknown: undefined });
const guaido = happened(recognitionExtended, of('person:juan-guaido'));
const gonzalez = happened(recognitionExtended, of('person:edmundo-gonzalez-urrutia'));
const noGuaido = happened(recognitionWithdrawn, of('person:juan-guaido'));
const again = happened(recognitionReaffirmed, of('person:juan-guaido'));

describe('a recognition', () => {
  it('can be extended, reaffirmed, withdrawn and extended again', () => {
    history(recognitions).given().when(guaido).thenRecorded();
    history(recognitions).given(guaido).when(again).thenRecorded();
    history(recognitions).given(guaido, again).when(noGuaido).thenRecorded();
    history(recognitions).given(guaido, noGuaido).when(gonzalez).thenRecorded();
  });

  it('of a second holder closes the first, and is flagged where nobody withdrew that', () => {
    history(recognitions).given(guaido).when(gonzalez).thenFlagged('overlap');
    history(recognitions).given(guaido, gonzalez).when(noGuaido).thenFlagged('not-recognised');
  });

  it('is flagged when what is reaffirmed or withdrawn was never extended', () => {
    history(recognitions).given().when(again).thenFlagged('not-recognised');
    history(recognitions).given().when(noGuaido).thenFlagged('not-recognised');
    history(recognitions).given(gonzalez).when(again).thenFlagged('overlap');
  });

  it('is flagged otherwise when its beginning is said to be missing', () => {
    const unknown = happened(recognitionWithdrawn, { ...of('person:juan-guaido'), startUnknown: true });
    history(recognitions).given().when(unknown).thenFlagged('start-unknown');
  });

  it('belongs to the recognising state and the office', () => {
    expect(recognitions.stream(guaido)).toBe('recognition/usa/presidency');
    const assembly = { holder: undefined, targets: [{ code: 'VEN.NA2015' }] };
    expect(recognitions.stream(happened(recognitionWithdrawn, assembly))).toBe('recognition/arg/ven-na2015');
  });

  it('by a parliament that speaks for itself is told apart by naming it', () => {
    const vote = happened(recognitionExtended, { recogniser: 'ESP.CONG' });
    expect(recognitions.stream(vote)).toBe('recognition/esp-cong/presidency');
  });
});
