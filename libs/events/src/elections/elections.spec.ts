import { happened, history } from '@chancery/testing';
import { electionCalled, electionHeld, elections, resultContested, resultDeclared } from '.';

const held = happened(electionHeld);
const declared = happened(resultDeclared);
const contested = happened(resultContested);

describe('an election', () => {
  it('is called, held, declared and contested', () => {
    history(elections).given().when(happened(electionCalled)).thenRecorded();
    history(elections).given(happened(electionCalled)).when(held).thenRecorded();
    history(elections).given(held).when(declared).thenRecorded();
    history(elections).given(held, declared).when(contested).thenRecorded();
  });

  it('may have several results side by side', () => {
    history(elections)
      .given(held, declared)
      .when(happened(resultDeclared, { by: 'VEN.PUD' }))
      .thenRecorded();
  });

  it('is flagged when a result is declared or contested of a vote that is not on record', () => {
    history(elections).given().when(declared).thenFlagged('no-election');
    history(elections).given().when(contested).thenFlagged('no-result');
    history(elections)
      .given()
      .when(happened(resultDeclared, { startUnknown: true }))
      .thenFlagged('start-unknown');
  });

  it('belongs to its name, or to the state and the year', () => {
    expect(elections.stream(held)).toBe('election/ven-presidential-2024');
    expect(elections.stream(happened(electionHeld, { election: undefined }))).toBe('election/ven/2024');
  });
});
