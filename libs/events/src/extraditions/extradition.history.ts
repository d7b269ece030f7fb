import { HistoryForbids } from '@chancery/kernel';
import { flags, START_UNKNOWN } from '../common/anomalies';
import type { ExtraditionEvent } from './extradition.events';

/** `none` and `annulled` are both without a decision; the second had one. */
export type CourtDecision = 'none' | 'granted' | 'final' | 'denied' | 'annulled';
export type CaseEnd = 'surrendered' | 'withdrawn' | 'refused' | 'lapsed';

/** The case that is running, or ran last, between a person and the state that seeks that person. */
export interface ExtraditionCase {
  /** 0 before the first; a request after an end opens the next. */
  readonly number: number;
  readonly requested: boolean;
  readonly court: CourtDecision;
  readonly consented: boolean;
  readonly appealPending: boolean;
  readonly end: CaseEnd | null;
}

export const initialState = (): ExtraditionCase => ({
  number: 0, requested: false, court: 'none', consented: false, appealPending: false, end: null,
}); // prettier-ignore

export function evolve(before: ExtraditionCase, event: ExtraditionEvent): ExtraditionCase {
  const current = opensCase(before, event) ? { ...initialState(), number: before.number + 1 } : before;
  return { ...current, ...changes(current, event) };
}

/** A request, or a step whose beginning is declared missing, opens a case where none runs. */
const opensCase = ({ number, end }: ExtraditionCase, { type, data }: ExtraditionEvent) =>
  number === 0 || (end !== null && (isRequest(type) || Boolean(data.startUnknown)));

const isRequest = (type: ExtraditionEvent['type']) =>
  type === 'ExtraditionRequested' || type === 'ProvisionalArrestRequested';

const ENDS: Partial<Record<ExtraditionEvent['type'], CaseEnd>> = {
  PersonSurrendered: 'surrendered',
  RequestWithdrawn: 'withdrawn',
  ExtraditionRefused: 'refused',
  CaseLapsed: 'lapsed',
};

function changes(current: ExtraditionCase, event: ExtraditionEvent): Partial<ExtraditionCase> {
  switch (event.type) {
    case 'ExtraditionRequested':
      return { requested: true };
    case 'ExecutiveConsentGiven':
      // Where government follows court, its consent leaves nothing to be decided.
      return { consented: true, court: current.court === 'granted' ? 'final' : current.court };
    case 'AppealFiled':
    case 'AppealDecided':
      return { appealPending: event.type === 'AppealFiled' };
    case 'ExtraditionGranted':
    case 'ExtraditionDenied':
    case 'DecisionAnnulled':
      return { court: decisionOf(current, event), appealPending: false };
    default:
      return { end: ENDS[event.type] ?? current.end };
  }
}

function decisionOf({ court }: ExtraditionCase, event: ExtraditionEvent): CourtDecision {
  if (event.type === 'ExtraditionGranted')
    return court === 'final' || isFinal(event.data) ? 'final' : 'granted';
  return event.type === 'ExtraditionDenied' ? 'denied' : 'annulled';
}

const isFinal = ({ final, level }: { final?: boolean; level?: string }) =>
  final ?? (level === 'supreme' || level === 'constitutional');

/** After a handing over or a withdrawal nothing is left to decide; a refusal by government has been taken back before. */
export function refuse({ end }: ExtraditionCase, { type, data }: ExtraditionEvent): void {
  if (end !== 'surrendered' && end !== 'withdrawn') return;
  if (isRequest(type) || data.startUnknown) return;
  const ended = end === 'surrendered' ? 'the person was handed over' : 'the request was withdrawn';
  throw new HistoryForbids(
    `The case is closed, ${ended}: record ExtraditionRequested to open a new case, or set startUnknown if that request is not in this record.`,
  );
}

export function anomalies(before: ExtraditionCase, event: ExtraditionEvent): string[] {
  const { type, data } = event;
  const current = opensCase(before, event) ? initialState() : before;
  const noRequest = !current.requested && !isRequest(type);
  return flags(
    data.startUnknown && noRequest && START_UNKNOWN,
    noRequest && 'no-request',
    current.end !== null && 'after-the-end',
    ...(IRREGULAR[type]?.(current) ?? []),
  );
}

const undecided = ({ court }: ExtraditionCase) => court === 'none' || court === 'annulled';

/** What each step finds missing or in the way. */
const IRREGULAR: Partial<Record<ExtraditionEvent['type'], (before: ExtraditionCase) => (string | false)[]>> =
  {
    ExtraditionRequested: ({ requested }) => [requested && 'already-requested'],
    ExecutiveConsentGiven: (before) => [
      undecided(before) && 'executive-before-court',
      before.court === 'denied' && 'executive-against-court',
    ],
    DecisionAnnulled: (before) => [undecided(before) && !before.consented && 'nothing-to-annul'],
    AppealDecided: ({ appealPending }) => [!appealPending && 'no-appeal'],
    PersonSurrendered: ({ court, appealPending }) => [
      court !== 'final' && 'no-final-grant',
      appealPending && 'appeal-pending',
    ],
  };
