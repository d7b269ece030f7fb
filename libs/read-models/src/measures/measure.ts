import type { Step } from '../common/periods/step';
import { type Act, type Effect, effectOf, type MeasureStatus } from './effect';

export interface MeasureStep {
  readonly step: Step;
  readonly effect: Effect;
}

/** A sanction measure as its own steps leave it, licences apart. */
export interface Measure {
  readonly id: string;
  readonly programme: string | undefined;
  readonly status: MeasureStatus;
  /** When it began to stand, the last time it did; null where that is not on record. */
  readonly since: Step | null;
  readonly first: Step;
  /** The step that made the status what it is. */
  readonly last: Step;
  readonly targets: readonly string[];
  readonly issues: readonly string[];
  /** Codes of those who took it. */
  readonly takenBy: readonly string[];
  /** The latest; `count` is of all. */
  readonly steps: readonly MeasureStep[];
  readonly count: number;
  readonly anomalies: readonly Anomaly[];
}

export interface Anomaly {
  readonly code: string;
  readonly entryId: string;
}

const MOST_STEPS = 30;

const STATUS: Readonly<Partial<Record<Effect, MeasureStatus>>> = {
  imposed: 'in_force',
  reimposed: 'in_force',
  eased: 'eased',
  suspended: 'suspended',
  lifted: 'ended',
  expired: 'ended',
  gone: 'ended',
};

/** Whatever its first step is, a measure has begun with it, on record or before. */
export function begun(act: Act): Measure {
  const { step, id } = act;
  const unknown: Measure = {
    id, programme: step.data.programme, status: 'ended', since: null, first: step, last: step, targets: [], issues: [],
    takenBy: [], steps: [], count: 0, anomalies: [],
  }; // prettier-ignore
  return { ...taken(unknown, act), last: step };
}

/** An effect that leaves the status as it is still shows that the measure stands. */
export function taken(before: Measure, act: Act): Measure {
  const { step, targets } = act;
  const effect = effectOn(before, act);
  const { issues = [], actors } = step.data;
  const status = STATUS[effect] ?? (stands(before) ? before.status : 'in_force');
  const begins = effect === 'imposed' || effect === 'reimposed';
  return {
    ...before,
    status,
    programme: before.programme ?? step.data.programme,
    since: sinceAfter(before, effect, step),
    last: begins || status !== before.status ? step : before.last,
    targets: union(before.targets, targets),
    issues: union(before.issues, issues),
    takenBy: union(before.takenBy, actors.map(({ code }) => code)),
    steps: [...before.steps, { step, effect }].slice(-MOST_STEPS),
    count: before.count + 1,
    anomalies: [...before.anomalies, ...irregular(before, effect, step)],
  }; // prettier-ignore
}

export const stands = ({ status }: Measure): boolean => status !== 'ended';

/** So far it was only seen in a list, of which the day is not known but may be later: two files of it lie far apart. */
const wasOnlyObserved = ({ steps }: Measure, { occurred }: Step): boolean =>
  steps.length > 0 &&
  steps.every(
    ({ step: seen, effect }) => effect === 'observed' && (seen.occurred.to ?? '~') >= (occurred.from ?? ''),
  );

const effectOn = (before: Measure, { kind, step }: Act): Effect =>
  kind === 'imposes' && wasOnlyObserved(before, step) ? 'imposed' : effectOf(kind, before, step);

function sinceAfter(before: Measure, effect: Effect, step: Step): Step | null {
  if (effect === 'imposed') return step;
  if (stands(before) && !(before.status === 'suspended' && effect === 'reimposed')) return before.since;
  return effect === 'reimposed' ? step : null;
}

function irregular(before: Measure, effect: Effect, { entryId }: Step): Anomaly[] {
  if (effect === 'imposed' || stands(before)) return [];
  const isFirst = before.count === 0;
  if (effect === (isFirst ? 'observed' : 'reimposed')) return [];
  return [{ code: isFirst ? 'start-unknown' : 'after-its-end', entryId }];
}

const union = (before: readonly string[], added: readonly string[]) => [...new Set([...before, ...added])];
