import type { Step } from '../../common/periods/step';
import type { CaseStatus } from '../case-status';

/** What the courts have decided so far. */
export type Court = 'none' | 'granted' | 'final' | 'denied';

export interface Turning {
  readonly status: CaseStatus;
  readonly words: string;
  readonly court?: Court;
  readonly isOver?: boolean;
}

interface Before {
  readonly court: Court;
}

const TURN: Readonly<Record<string, (before: Before, step: Step) => Turning | null>> = {
  ProvisionalArrestRequested: () => ({ status: 'arrest_requested', words: 'arrest requested' }),
  ExtraditionRequested: () => ({ status: 'requested', words: 'requested' }),
  // Where government follows court, its consent leaves nothing to be decided.
  ExecutiveConsentGiven: ({ court }) => ({ status: 'consented', words: 'government consented', court: court === 'granted' ? 'final' : court }), // prettier-ignore
  ExtraditionGranted: granted,
  ExtraditionDenied: () => ({ status: 'denied', words: 'denied by a court', court: 'denied' }),
  DecisionAnnulled: () => ({ status: 'annulled', words: 'decision annulled', court: 'none' }),
  AppealFiled: () => ({ status: 'appealed', words: 'appealed' }),
  AppealDecided: () => ({ status: 'appeal_decided', words: 'appeal decided' }),
  AssuranceGiven: () => null,
  PersonSurrendered: () => ({ status: 'surrendered', words: 'surrendered', isOver: true }),
  ExtraditionRefused: () => ({ status: 'refused', words: 'refused by the government', isOver: true }),
  RequestWithdrawn: () => ({ status: 'withdrawn', words: 'request withdrawn', isOver: true }),
  CaseLapsed: () => ({ status: 'lapsed', words: 'lapsed', isOver: true }),
};

export const turnOf = (before: Before, step: Step): Turning | null => TURN[step.type]?.(before, step) ?? null;

function granted({ court }: Before, { data }: Step): Turning {
  const isHighest = data['level'] === 'supreme' || data['level'] === 'constitutional';
  const words = isHighest ? 'granted by the highest court' : 'granted by a court';
  const isFinal = (data['final'] ?? isHighest) === true || court === 'final';
  return isFinal
    ? { status: 'final', words, court: 'final' }
    : { status: 'granted', words, court: 'granted' };
}
