import type { StreamName } from '@chancery/kernel';
import { isPerson, partiesOf, stateOf } from '../common/parties';
import { keyed } from '../common/stream-key';
import type { CustodyData } from './custody-data';

const HELD = /detain|arrest|captur|held|releas|freed|surrender|transfer|prison|convict/i;

/** A subject counts only when its role says so: envoys and mediators stand among the subjects of a release too. */
export function personsOf(data: CustodyData): string[] {
  const targets = partiesOf(data, 'targets').filter(({ code }) => isPerson(code));
  const subjects = partiesOf(data, 'subjects').filter(
    ({ code, role }) => isPerson(code) && HELD.test(role ?? ''),
  );
  const named = (targets.length > 0 ? targets : subjects).map(({ code }) => code);
  return data.person ? [data.person, ...named.filter((code) => code !== data.person)] : named;
}

/** The state whose hands the person is in: DOD and DOJ are one custodian. */
export const custodianOf = (data: CustodyData): string =>
  stateOf(data.custodian ?? data.actors[0]?.code ?? 'unknown');

/** One history a person, the first of several; persons who are not named cannot be followed, so each such event stands alone. */
export function custodyStream(data: CustodyData, entryId: string): StreamName {
  const [person] = personsOf(data);
  return person ? keyed('custody', person) : keyed('custody', 'unnamed', entryId);
}
