import type { Party } from '@chancery/kernel';
import type { Step } from '../periods/step';
import { isInstitution, stateOf } from '../rows/named';

/** The state whose hands the person is in: two ministries are one custodian. */
export function custodianIn({ data: { custodian, actors } }: Step): string | null {
  const acting = actors.find(({ code }) => isInstitution(code))?.code;
  return state(told(custodian) ?? acting);
}

/** Who hands over, and to whom: as told, by role, else the first that acts and the first other state. */
export function handedOver({ data }: Step): { readonly from: string | null; readonly to: string | null } {
  const from = state(told(data['from']) ?? told(data['requested']) ?? institutionsIn(data.actors)[0]?.code);
  return { from, to: state(told(data['to']) ?? told(data['requesting']) ?? receiver(data, from)) };
}

function receiver({ actors, subjects, targets }: Step['data'], from: string | null): string | undefined {
  const parties = institutionsIn([...actors, ...(subjects ?? []), ...(targets ?? [])]);
  const byRole = parties.find(({ role }) => role !== undefined && /receiving|requesting/i.test(role));
  return (byRole ?? parties.find(({ code }) => stateOf(code) !== from))?.code;
}

const institutionsIn = (parties: readonly Party[]) => parties.filter(({ code }) => isInstitution(code));
const told = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const state = (code: string | undefined): string | null => (code === undefined ? null : stateOf(code));
