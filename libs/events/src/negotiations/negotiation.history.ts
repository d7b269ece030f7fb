import { HistoryForbids } from '@chancery/kernel';
import { flags } from '../common/anomalies';
import type { NegotiationEvent } from './negotiation.events';

export interface Negotiation {
  /** `untold`: no opening on record, as of most talks that the world hears of by their first round. */
  readonly status: 'untold' | 'open' | 'suspended' | 'ended';
  readonly agreements: number;
}

export const initialState = (): Negotiation => ({ status: 'untold', agreements: 0 });

export function evolve(negotiation: Negotiation, { type }: NegotiationEvent): Negotiation {
  switch (type) {
    case 'NegotiationOpened':
    case 'NegotiationRoundHeld':
    case 'NegotiationResumed':
      return { ...negotiation, status: 'open' };
    case 'NegotiationSuspended':
      return { ...negotiation, status: 'suspended' };
    case 'NegotiationEnded':
      return { ...negotiation, status: 'ended' };
    case 'AgreementSigned':
      return { ...negotiation, agreements: negotiation.agreements + 1 };
    case 'AgreementBreached':
      return negotiation;
  }
}

const TALKS = new Set<NegotiationEvent['type']>([
  'NegotiationRoundHeld',
  'NegotiationSuspended',
  'NegotiationResumed',
  'NegotiationEnded',
]);

export function refuse({ status }: Negotiation, { type, data }: NegotiationEvent): void {
  if (status === 'ended' && data.negotiation && TALKS.has(type))
    throw new HistoryForbids(
      `The negotiation ${data.negotiation} has ended, so ${type} cannot follow: record NegotiationOpened first, or give the new talks a name of their own.`,
    );
}

export function anomalies({ status, agreements }: Negotiation, { type }: NegotiationEvent): string[] {
  switch (type) {
    case 'NegotiationRoundHeld':
      return flags(status === 'suspended' && 'while-suspended', status === 'ended' && 'after-the-end');
    case 'NegotiationSuspended':
      return flags(status === 'suspended' && 'already-suspended');
    case 'NegotiationResumed':
      return flags(status !== 'suspended' && 'not-suspended');
    case 'AgreementBreached':
      return flags(agreements === 0 && 'no-agreement');
    default:
      return [];
  }
}
