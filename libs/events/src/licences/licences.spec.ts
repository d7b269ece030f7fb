import { happened, history } from '@chancery/testing';
import {
  licenceAmended,
  licenceExpired,
  licenceIssued,
  licenceRevoked,
  licences,
  licenceSuperseded,
} from '.';

const issued = happened(licenceIssued, { number: 'GL 8' });
const amended = happened(licenceAmended, { number: 'GL 8M', from: 'GL 8L', to: 'GL 8M' });
const expired = happened(licenceExpired, { number: 'GL 8M' });

describe('a licence', () => {
  it('is issued, amended and expires', () => {
    history(licences).given().when(issued).thenRecorded();
    history(licences).given(issued).when(amended).thenRecorded();
    history(licences).given(issued, amended).when(expired).thenRecorded();
  });

  it.each([
    amended,
    expired,
    happened(licenceRevoked, { number: 'GL 8' }),
    happened(licenceSuperseded, { number: 'GL 8' }),
  ])('that has ended refuses $type', (event) => {
    history(licences).given(issued, expired).when(event).thenRefused('has ended');
  });

  it('can be issued again after its end', () => {
    history(licences).given(issued, expired).when(issued).thenRecorded();
  });

  it('that has ended can go on where its new beginning is said to be missing', () => {
    const unknown = happened(licenceAmended, { number: 'GL 8N', startUnknown: true });
    history(licences).given(issued, expired).when(unknown).thenFlagged('start-unknown');
  });

  it('may enter the record in the middle of its life, and is flagged', () => {
    history(licences).given().when(amended).thenFlagged('start-unknown');
  });

  it('is flagged when it is issued twice under one number, not under the next letter', () => {
    history(licences).given(issued).when(issued).thenFlagged('already-in-force');
    history(licences)
      .given(issued)
      .when(happened(licenceIssued, { number: 'GL 8A' }))
      .thenRecorded();
  });

  it.each([
    [{ number: 'GL 8M' }, 'licence/usa/gl-8'],
    [{ number: undefined, programme: 'OFAC GL 41B' }, 'licence/usa/gl-41'],
    [{ number: 'GL 44A', series: 'oil-and-gas' }, 'licence/usa/oil-and-gas'],
    [
      { number: undefined, programme: undefined, instrument: undefined },
      'licence/usa/entry-of-licenceissued',
    ],
  ])('with %j belongs to %s', (changes, stream) => {
    expect(licences.stream(happened(licenceIssued, changes))).toBe(stream);
  });
});
