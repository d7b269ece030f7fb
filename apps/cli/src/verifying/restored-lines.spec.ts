import type { RestoredWithKeys } from '@chancery/backup';
import { restoredLines } from './restored-lines';

const restored = (personalKeys: RestoredWithKeys['personalKeys']): RestoredWithKeys => ({
  disputes: [],
  events: 2,
  keys: [],
  signers: [],
  eventsWithPersonal: 2,
  personalKeys,
});
const told = (personalKeys: RestoredWithKeys['personalKeys']) =>
  restoredLines(restored(personalKeys), { folder: '/seal', keysAreOwn: false }).join('\n');

describe('what restore says of the keys of personal values', () => {
  it('is that they are missing, where none were given', () => {
    expect(told(null)).toContain('2 events hold personal values that nobody can read here');
    expect(told(null)).toContain('- the keys of personal values: no copy of the record holds them');
  });

  it('is how many there are, and not that they are missing, where they were', () => {
    expect(told({ kept: 2, leftOut: 1 })).toContain('2 keys of personal values were restored, 1 left out');
    expect(told({ kept: 2, leftOut: 1 })).not.toContain('- the keys of personal values');
  });
});
