import { happened, history } from '@chancery/testing';
import {
  listingChanged,
  listingGone,
  listingObserved,
  sanctionAmended,
  sanctionEased,
  sanctionExpired,
  sanctionImposed,
  sanctionLifted,
  sanctionReimposed,
  sanctions,
  sanctionSuspended,
} from '.';

const pdvsa = { measure: undefined, programme: 'US EO 13850', targets: [{ code: 'org:pdvsa' }] };
const state = { ...pdvsa, targets: [{ code: 'VEN' }] };
const imposed = happened(sanctionImposed, pdvsa);
const eased = happened(sanctionEased, pdvsa);
const suspended = happened(sanctionSuspended, pdvsa);
const lifted = happened(sanctionLifted, pdvsa);
const reimposed = happened(sanctionReimposed, pdvsa);
const onList = happened(listingObserved, pdvsa);
const changedOnList = happened(listingChanged, pdvsa);
const offList = happened(listingGone, pdvsa);

describe('a sanction', () => {
  it.each([
    happened(sanctionAmended, pdvsa),
    eased,
    suspended,
    reimposed,
    lifted,
    happened(sanctionExpired, pdvsa),
  ])('that was never imposed refuses $type', (event) => {
    history(sanctions).given().when(event).thenRefused('record SanctionImposed');
  });

  it('can be eased, suspended, reimposed and lifted while it is in force', () => {
    history(sanctions).given(imposed).when(eased).thenRecorded();
    history(sanctions).given(imposed, eased).when(suspended).thenRecorded();
    history(sanctions).given(imposed, suspended).when(reimposed).thenRecorded();
    history(sanctions).given(imposed, reimposed).when(lifted).thenRecorded();
  });

  it('cannot be lifted twice', () => {
    history(sanctions).given(imposed, lifted).when(lifted).thenRefused('The measure has ended');
  });

  it('can be imposed or reimposed after it was lifted', () => {
    history(sanctions).given(imposed, lifted).when(imposed).thenRecorded();
    history(sanctions).given(imposed, lifted).when(reimposed).thenRecorded();
  });

  it('can be lifted without a beginning when that is said, and is flagged', () => {
    const unknown = happened(sanctionLifted, { ...pdvsa, startUnknown: true });
    history(sanctions).given().when(unknown).thenFlagged('start-unknown');
    history(sanctions).given(imposed, lifted).when(unknown).thenFlagged('start-unknown');
    history(sanctions).given(imposed).when(unknown).thenRecorded();
  });

  it('can be eased when a list in a file shows that it stands', () => {
    history(sanctions).given(onList).when(eased).thenRecorded();
  });

  it('is flagged when one party is put under the same programme again', () => {
    history(sanctions).given(imposed).when(imposed).thenFlagged('already-in-force');
  });

  it('on a state grows round by round', () => {
    const round = happened(sanctionImposed, state);
    history(sanctions).given(round).when(round).thenRecorded();
  });

  it('that has a name cannot be imposed while it is in force', () => {
    const named = happened(sanctionImposed, { ...pdvsa, measure: 'pdvsa-block' });
    history(sanctions).given(named).when(named).thenRefused('pdvsa-block is in force already');
  });

  it('is flagged when it is reimposed or suspended for nothing', () => {
    history(sanctions).given(imposed).when(reimposed).thenFlagged('already-in-force');
    history(sanctions).given(imposed, suspended).when(suspended).thenFlagged('already-suspended');
  });

  it('is flagged when a list still holds it after its end, or loses what was never on it', () => {
    history(sanctions).given(imposed, lifted).when(onList).thenFlagged('listed-after-end');
    history(sanctions).given().when(offList).thenFlagged('start-unknown');
    history(sanctions).given(onList).when(offList).thenRecorded();
  });

  it('has a history of its own for each authority state, programme and first target, or for its name', () => {
    expect(sanctions.stream(imposed)).toBe('sanction/usa/us-eo-13850/org-pdvsa');
    expect(sanctions.stream(happened(sanctionImposed, { ...pdvsa, measure: 'pdvsa-block' }))).toBe(
      'sanction/pdvsa-block',
    );
    const bare = { programme: undefined, targets: undefined, subjects: undefined };
    expect(sanctions.stream(happened(sanctionImposed, bare))).toBe('sanction/usa/unnamed/unnamed');
  });

  it('may stand otherwise in a later file, which shows that it stands', () => {
    history(sanctions).given(onList).when(changedOnList).thenRecorded();
    history(sanctions).given(changedOnList).when(lifted).thenRecorded();
    history(sanctions).given(onList, lifted).when(changedOnList).thenFlagged('listed-after-end');
  });
});
