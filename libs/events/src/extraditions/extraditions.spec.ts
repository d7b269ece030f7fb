import { happened, history } from '@chancery/testing';
import {
  appealDecided,
  appealFiled,
  assuranceGiven,
  caseLapsed,
  decisionAnnulled,
  executiveConsentGiven,
  extraditionDenied,
  extraditionGranted,
  extraditionRefused,
  extraditionRequested,
  extraditions,
  personSurrendered,
  provisionalArrestRequested,
  requestWithdrawn,
} from '.';

const requested = happened(extraditionRequested);
const granted = happened(extraditionGranted, { level: 'appeal', final: undefined });
const upheld = happened(extraditionGranted, { level: 'supreme', final: undefined });
const denied = happened(extraditionDenied);
const consented = happened(executiveConsentGiven);
const annulled = happened(decisionAnnulled);
const refused = happened(extraditionRefused);
const surrendered = happened(personSurrendered);
const withdrawn = happened(requestWithdrawn);
const appealed = happened(appealFiled);

describe('an extradition case', () => {
  it('goes from request through grant and appeal to surrender', () => {
    const given = history(extraditions).given(requested, granted, appealed, happened(appealDecided), upheld);
    given.when(surrendered).thenRecorded();
  });

  it('may begin with a provisional arrest', () => {
    history(extraditions).given().when(happened(provisionalArrestRequested)).thenRecorded();
    history(extraditions).given(happened(provisionalArrestRequested)).when(requested).thenRecorded();
  });

  it('can be granted on appeal after it was denied', () => {
    history(extraditions).given(requested, denied).when(granted).thenRecorded();
  });

  it('cannot end in a second surrender', () => {
    history(extraditions).given(requested, upheld, surrendered).when(surrendered).thenRefused('handed over');
  });

  it.each([
    granted,
    denied,
    consented,
    refused,
    annulled,
    appealed,
    withdrawn,
    happened(assuranceGiven),
    happened(caseLapsed),
  ])('is closed to $type once the person is handed over', (event) => {
    history(extraditions).given(requested, upheld, surrendered).when(event).thenRefused('The case is closed');
  });

  it('is closed once the request is withdrawn', () => {
    history(extraditions).given(requested, withdrawn).when(granted).thenRefused('the request was withdrawn');
  });

  it('is followed by another when a new request comes, which starts from nothing', () => {
    const past = [requested, upheld, surrendered];
    history(extraditions).given(...past).when(requested).thenRecorded(); // prettier-ignore
    history(extraditions).given(...past, requested).when(surrendered).thenFlagged('no-final-grant'); // prettier-ignore
    const now = [...past, requested].reduce(extraditions.evolve, extraditions.initialState());
    expect(now).toMatchObject({ number: 2, court: 'none', end: null });
  });

  it('is followed by another when its request is said to be missing', () => {
    const unknown = happened(extraditionGranted, { startUnknown: true });
    history(extraditions)
      .given(requested, upheld, surrendered)
      .when(unknown)
      .thenFlagged('start-unknown', 'no-request');
  });

  it('is flagged when a step comes without a request', () => {
    history(extraditions).given().when(granted).thenFlagged('no-request');
    history(extraditions).given().when(surrendered).thenFlagged('no-request', 'no-final-grant');
  });

  it('is flagged when the person is handed over before the last word', () => {
    history(extraditions).given(requested, granted).when(surrendered).thenFlagged('no-final-grant');
    history(extraditions).given(requested, upheld, appealed).when(surrendered).thenFlagged('appeal-pending');
    history(extraditions).given(requested, upheld, annulled).when(surrendered).thenFlagged('no-final-grant');
  });

  it('is decided for good when government follows court', () => {
    history(extraditions).given(requested, granted, consented).when(surrendered).thenRecorded();
    history(extraditions).given(requested, granted, consented, granted).when(surrendered).thenRecorded();
  });

  it('is flagged when government runs ahead of the court or against it', () => {
    history(extraditions).given(requested).when(consented).thenFlagged('executive-before-court');
    history(extraditions).given(requested, denied).when(consented).thenFlagged('executive-against-court');
  });

  it('is flagged when there is nothing to annul, to decide or to ask again', () => {
    history(extraditions).given(requested).when(annulled).thenFlagged('nothing-to-annul');
    history(extraditions).given(requested).when(happened(appealDecided)).thenFlagged('no-appeal');
    history(extraditions).given(requested).when(requested).thenFlagged('already-requested');
  });

  it('that a government refused can be taken up again, and is flagged', () => {
    history(extraditions).given(requested, refused).when(granted).thenFlagged('after-the-end');
    history(extraditions).given(requested, refused).when(requested).thenRecorded();
  });

  it('belongs to the person and the state that seeks that person', () => {
    const bare = { person: undefined, requesting: undefined, requested: undefined };
    const stream = 'extradition/person-alex-saab/usa';
    expect(extraditions.stream(happened(extraditionRequested, bare))).toBe(stream);
    expect(extraditions.stream(happened(extraditionGranted, bare))).toBe(stream);
    expect(extraditions.stream(happened(personSurrendered, bare))).toBe(stream);
    expect(extraditions.stream(happened(personSurrendered, { case: 'second' }))).toBe(`${stream}/second`);
  });
});
