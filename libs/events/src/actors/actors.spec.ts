import { happened, history } from '@chancery/testing';
import { actorMerges } from './actor.stream';
import { actorNameAdded, actorRegistered, actors, actorsMerged, actorSplit, identifierAttached } from '.';

const registered = happened(actorRegistered);
const { code } = registered.data;
const merged = (from: string, to: string) => happened(actorsMerged, { from, to });
const split = (from: string, to: string) => happened(actorSplit, { from, to });

describe('an actor', () => {
  it('is registered once', () => {
    history(actors).given().when(registered).thenRecorded();
    history(actors).given(registered).when(registered).thenRefused(`${code} is registered already`);
  });

  it('gets names and identifiers, and is flagged when it is not registered', () => {
    const named = happened(actorNameAdded, { code });
    const identified = happened(identifierAttached, { code });
    history(actors).given(registered).when(named).thenRecorded();
    history(actors).given(registered).when(identified).thenRecorded();
    history(actors).given().when(named).thenFlagged('not-registered');
  });

  it('is flagged when its kind is not that of its code', () => {
    history(actors)
      .given()
      .when(happened(actorRegistered, { kind: 'person' }))
      .thenFlagged('kind-differs-from-code');
  });

  it('cannot be merged into itself', () => {
    history(actors).given().when(merged('person:a', 'person:a')).thenRefused('into itself');
  });

  it('gives way once', () => {
    history(actors).given().when(merged('person:a', 'person:b')).thenRecorded();
    history(actors)
      .given(merged('person:a', 'person:b'))
      .when(merged('person:a', 'person:c'))
      .thenRefused('record ActorSplit first');
  });

  it('that gave way receives nobody, so merges cannot close into a ring', () => {
    history(actors)
      .given(merged('person:a', 'person:b'))
      .when(merged('person:b', 'person:a'))
      .thenRefused('merge person:b into that one');
  });

  it('can be parted again from the one it was merged into, and from no other', () => {
    const past = merged('person:a', 'person:b');
    history(actors).given(past).when(split('person:a', 'person:b')).thenRecorded();
    history(actors).given(past).when(split('person:a', 'person:c')).thenRefused('cannot be parted');
    history(actors)
      .given(past, split('person:a', 'person:b'))
      .when(merged('person:b', 'person:a'))
      .thenRecorded();
  });

  it('has a history of its own; all merges share one', () => {
    expect(actors.stream(registered)).toBe('actor/usa-ofac');
    expect(actors.stream(merged('person:a', 'person:b'))).toBe(actorMerges);
    expect(actors.stream(split('person:a', 'person:b'))).toBe(actorMerges);
  });
});
