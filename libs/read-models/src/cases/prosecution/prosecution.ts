import { slug } from '@chancery/kernel';
import type { Step } from '../../common/periods/step';
import type { Registers } from '../../common/attribution/registers';
import { isInstitution, stateOf } from '../../common/rows/named';
import { placeName } from '../../common/rows/place-name';
import type { CaseStatus } from '../case-status';
import { type Case, flags, MOST_STEPS, replaced } from '../case';

/** What one state charges one person with, and what became of it. */
export interface Prosecution extends Case {
  readonly prosecuting: string | null;
  readonly docket: string | null;
  readonly isCharged: boolean;
  readonly isConvicted: boolean;
}

interface Turning {
  readonly status: CaseStatus;
  readonly words: string;
}

const TURN: Readonly<Record<string, (before: Prosecution, step: Step) => Turning>> = {
  ChargesFiled: (before) => ({ status: 'charged', words: before.isCharged ? 'charged again' : 'charged' }),
  IndictmentUnsealed: () => ({ status: 'charged', words: 'indictment unsealed' }),
  IndictmentSuperseded: () => ({ status: 'charged', words: 'indictment superseded' }),
  ChargesDismissed: (before, { data }) =>
    Array.isArray(data['counts']) && data['counts'].length > 0
      ? { status: before.status, words: `${data['counts'].join(', ')} dismissed` }
      : { status: 'dismissed', words: 'charges dropped' },
  PleaEntered: ({ status }, { data }) =>
    data['plea'] === 'not-guilty'
      ? { status, words: 'pleaded not guilty' }
      : { status: 'convicted', words: `pleaded ${String(data['plea']).replaceAll('-', ' ')}` },
  VerdictReached: (_, { data }) =>
    data['verdict'] === 'not-guilty'
      ? { status: 'acquitted', words: 'acquitted' }
      : { status: 'convicted', words: 'convicted' },
  SentenceImposed: () => ({ status: 'sentenced', words: 'sentenced' }),
  ClemencyGranted: () => ({ status: 'pardoned', words: 'granted clemency' }),
  PersonReleased: () => ({ status: 'pardoned', words: 'granted clemency' }),
  RewardOffered: ({ status }) => ({ status, words: 'reward offered' }),
};

const CHARGES = new Set(['ChargesFiled', 'IndictmentUnsealed', 'IndictmentSuperseded']);

export function takeProsecution(
  before: readonly Prosecution[],
  step: Step,
  person: string,
): readonly Prosecution[] {
  const turn = TURN[step.type];
  const told = courtIn(step);
  const running = before.findLast(
    (one) => isSame(one.prosecuting, told.prosecuting) && isSame(one.docket, told.docket),
  );
  if (!turn || (step.type === 'PersonReleased' && !running)) return before;
  const current = running ?? begun(before, told, person);
  const { status, words } = turn(current, step);
  const isConvicted = status === 'convicted' || (current.isConvicted && status !== 'acquitted');
  return replaced(before, running, {
    ...current,
    status: status === 'none' ? 'charged' : status,
    isCharged: current.isCharged || CHARGES.has(step.type),
    isConvicted,
    turns: [...current.turns, { status, words, step }].slice(-MOST_STEPS),
    steps: [...current.steps, step].slice(-MOST_STEPS),
    anomalies: [...current.anomalies, ...irregular(current, step)],
  });
}

const irregular = (before: Prosecution, step: Step) =>
  flags(
    step,
    !before.isCharged &&
      before.steps.length === 0 &&
      !CHARGES.has(step.type) &&
      step.type !== 'RewardOffered' &&
      'no-charges',
    step.type === 'SentenceImposed' && !before.isConvicted && 'no-conviction',
    step.data.confidence === 'disputed' && 'reported-only',
  );

interface Court {
  readonly prosecuting: string | null;
  readonly docket: string | null;
}

/** Whose court it is; who pleads names it among the targets, or not at all. */
function courtIn({ data }: Step): Court {
  const { actors, targets = [], subjects = [] } = data;
  const told =
    data['prosecuting'] ?? [...actors, ...targets, ...subjects].find(({ code }) => isInstitution(code))?.code;
  const docket = data['docket'];
  return {
    prosecuting: typeof told === 'string' ? stateOf(told) : null,
    docket: typeof docket === 'string' ? docket : null,
  };
}

const isSame = (a: string | null, b: string | null) => a === null || b === null || a === b;

function begun(before: readonly Prosecution[], { prosecuting, docket }: Court, person: string): Prosecution {
  const id = [
    'prosecution',
    slug(person),
    slug(prosecuting ?? 'unnamed'),
    ...(docket === null ? [] : [docket]),
  ].join('/');
  const earlier = before.filter((one) => one.id === id || one.id.startsWith(`${id}#`)).length;
  return {
    kind: 'prosecution',
    id: earlier > 0 ? `${id}#${earlier + 1}` : id,
    prosecuting,
    docket,
    states: prosecuting === null ? [] : [prosecuting],
    status: 'none',
    isCharged: false,
    isConvicted: false,
    turns: [],
    steps: [],
    anomalies: [],
  };
}

export const prosecutionOpening = ({ prosecuting }: Prosecution, registers: Registers): string =>
  prosecuting === null ? 'Prosecution' : `Prosecution in ${placeName(prosecuting, registers)}`;
