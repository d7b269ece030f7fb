import { happened, history } from '@chancery/testing';
import {
  embassyClosed,
  embassyReopened,
  envoyAccredited,
  envoyExpelled,
  relations,
  relationsRestored,
  relationsSevered,
} from '.';

const severed = happened(relationsSevered);
const restored = happened(relationsRestored);

describe('relations', () => {
  it('can be severed and restored', () => {
    history(relations).given().when(severed).thenRecorded();
    history(relations).given(severed).when(restored).thenRecorded();
    history(relations).given(severed, restored).when(severed).thenRecorded();
  });

  it('are flagged when they are severed twice or restored twice', () => {
    history(relations).given(severed).when(severed).thenFlagged('already-severed');
    history(relations).given(restored).when(restored).thenFlagged('already-restored');
  });

  it.each([happened(envoyExpelled), happened(envoyAccredited), happened(embassyReopened)])(
    'that are severed make $type irregular',
    (event) => {
      history(relations).given(severed).when(event).thenFlagged('no-relations');
      history(relations).given(severed, restored).when(event).thenRecorded();
    },
  );

  it('that are severed let an embassy be closed', () => {
    history(relations).given(severed).when(happened(embassyClosed)).thenRecorded();
  });

  it('are one history for a pair, whoever acts', () => {
    const pair = { between: undefined, subjects: [] };
    const one = happened(relationsSevered, {
      ...pair,
      actors: [{ code: 'VEN.PRES' }],
      targets: [{ code: 'USA' }],
    });
    const both = { ...pair, actors: [{ code: 'USA.STATE' }, { code: 'VEN.MFA' }], targets: [] };
    expect(relations.stream(one)).toBe('relations/usa/ven');
    expect(relations.stream(happened(relationsRestored, both))).toBe('relations/usa/ven');
    expect(relations.stream(happened(envoyAccredited, { between: ['VEN', 'COL'] }))).toBe(
      'relations/col/ven',
    );
  });
});
