import type { Party } from '@chancery/kernel';
import type { Step } from '../../common/periods/step';
import { isInstitution, stateOf } from '../../common/rows/named';

/** Who seeks a person, and of whom; null where that is not told. */
export interface Sides {
  readonly requesting: string | null;
  readonly requested: string | null;
}

const ASKS = new Set([
  'ExtraditionRequested',
  'ProvisionalArrestRequested',
  'RequestWithdrawn',
  'AssuranceGiven',
]);
const SEEKS = /requesting|receiving|seeking/i;
const DECIDES = /requested[- ]state|surrendering/i;

/** As told, else by role, else the state that asks and the one it asks, or the state that decides and the one beside. */
export function sidesIn({ type, data }: Step): Sides {
  const acting = institutionsIn(data.actors);
  const others = institutionsIn([...(data.targets ?? []), ...(data.subjects ?? [])]);
  const byRole = (role: RegExp) => [...acting, ...others].find((party) => role.test(party.role ?? ''));
  const [asking, deciding] = ASKS.has(type) ? [acting[0], others[0]] : [others[0] ?? secondState(acting), acting[0]];
  return {
    requesting: told(data['requesting']) ?? state(byRole(SEEKS) ?? asking),
    requested: told(data['requested']) ?? state(byRole(DECIDES) ?? deciding),
  };
} // prettier-ignore

/** What is not told of a step is no reason to take it for another case. */
export const isBetween = (a: Sides, b: Sides): boolean =>
  isSame(a.requesting, b.requesting) && isSame(a.requested, b.requested);

const isSame = (a: string | null, b: string | null) => a === null || b === null || a === b;

/** When both states act in a handing over, the second receives. */
const secondState = (acting: readonly Party[]) =>
  acting.find(({ code }) => stateOf(code) !== stateOf(acting[0]!.code));

const institutionsIn = (parties: readonly Party[]) => parties.filter(({ code }) => isInstitution(code));
const state = (party: Party | undefined) => (party === undefined ? null : stateOf(party.code));
const told = (code: unknown) => (typeof code === 'string' ? stateOf(code) : null);
