import type { StreamName } from '@chancery/kernel';
import { firstCode, isPerson, stateOf } from '../common/parties';
import { keyed } from '../common/stream-key';
import type { CustodyData } from './custody-data';

const HELD = /detain|arrest|captur|held|releas|freed|surrender|transfer|prison|convict/i;

/** A subject counts only when its role says so: envoys and mediators stand among the subjects of a release too. */
export const personOf = (data: CustodyData): string | undefined =>
  data.person ??
  firstCode(data, ['targets'], isPerson) ??
  firstCode(data, ['subjects'], (code, role) => isPerson(code) && HELD.test(role));

/** The state whose hands the person is in: DOD and DOJ are one custodian. */
export const custodianOf = (data: CustodyData): string =>
  stateOf(data.custodian ?? data.actors[0]?.code ?? 'unknown');

/** One history a person; persons who are not named cannot be followed, so each such event stands alone. */
export function custodyStream(data: CustodyData, entryId: string): StreamName {
  const person = personOf(data);
  return person ? keyed('custody', person) : keyed('custody', 'unnamed', entryId);
}
