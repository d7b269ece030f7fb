import { happened, history } from '@chancery/testing';
import {
  agreementBreached,
  agreementSigned,
  negotiationEnded,
  negotiationOpened,
  negotiationResumed,
  negotiationRoundHeld,
  negotiations,
  negotiationSuspended,
} from '.';

const mexico = { negotiation: 'mexico' };
const opened = happened(negotiationOpened, mexico);
const round = happened(negotiationRoundHeld, mexico);
const suspended = happened(negotiationSuspended, mexico);
const resumed = happened(negotiationResumed, mexico);
const ended = happened(negotiationEnded, mexico);
const signed = happened(agreementSigned, mexico);

describe('a negotiation', () => {
  it('opens, pauses, goes on and ends', () => {
    history(negotiations).given(opened).when(round).thenRecorded();
    history(negotiations).given(opened, round).when(suspended).thenRecorded();
    history(negotiations).given(opened, suspended).when(resumed).thenRecorded();
    history(negotiations).given(opened, suspended, resumed).when(ended).thenRecorded();
  });

  it('may be heard of by its first round', () => {
    history(negotiations).given().when(round).thenRecorded();
  });

  it.each([round, suspended, resumed, ended])('that has ended refuses $type', (event) => {
    history(negotiations).given(opened, ended).when(event).thenRefused('mexico has ended');
  });

  it('that has ended can be opened again, and can still bring an agreement', () => {
    history(negotiations).given(opened, ended).when(opened).thenRecorded();
    history(negotiations).given(opened, ended).when(signed).thenRecorded();
  });

  it('without a name is only flagged after an end: other talks of the same parties share its history', () => {
    const unnamed = happened(negotiationRoundHeld, { negotiation: undefined });
    history(negotiations).given(opened, ended).when(unnamed).thenFlagged('after-the-end');
  });

  it('is flagged when it pauses twice, talks in the pause or goes on without one', () => {
    history(negotiations).given(suspended).when(suspended).thenFlagged('already-suspended');
    history(negotiations).given(suspended).when(round).thenFlagged('while-suspended');
    history(negotiations).given(opened).when(resumed).thenFlagged('not-suspended');
  });

  it('is flagged when an agreement is broken that nobody signed', () => {
    history(negotiations).given(opened).when(happened(agreementBreached, mexico)).thenFlagged('no-agreement');
    history(negotiations).given(signed).when(happened(agreementBreached, mexico)).thenRecorded();
  });

  it('belongs to its name, or to its first two parties, hosts and mediators left out', () => {
    expect(negotiations.stream(round)).toBe('negotiation/mexico');
    const oslo = {
      negotiation: undefined,
      targets: [],
      actors: [
        { code: 'NOR.MFA', role: 'mediator' },
        { code: 'VEN.PRES', role: 'party' },
        { code: 'VEN.INTERIM', role: 'party' },
      ],
    };
    const talks = happened(negotiationRoundHeld, oslo);
    expect(negotiations.stream(talks)).toBe('negotiation/ven-interim/ven-pres');
    expect(
      negotiationRoundHeld.headline({ ...talks.data, mode: 'round', venue: 'Oslo' }, (code) => code),
    ).toBe('VEN.PRES and VEN.INTERIM hold a round of talks in Oslo');
  });
});
