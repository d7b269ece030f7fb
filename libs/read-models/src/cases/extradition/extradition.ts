import { slug } from '@chancery/kernel';
import type { Step } from '../../common/periods/step';
import type { Registers } from '../../common/attribution/registers';
import { placeName } from '../../common/rows/place-name';
import { type Anomaly, type Case, flags, MOST_STEPS, replaced } from '../case';
import { isBetween, type Sides, sidesIn } from './sides';
import { type Court, turnOf } from './turns';

/** One attempt of one state to have a person handed over by another. */
export interface Extradition extends Case, Sides {
  readonly isRequested: boolean;
  readonly court: Court;
  readonly isOver: boolean;
  /** A court of neither state has ordered that the person be let go. */
  readonly isOrdered: boolean;
}

export function takeExtradition(
  before: readonly Extradition[],
  step: Step,
  person: string,
): readonly Extradition[] {
  const sides = sidesIn(step);
  const running = before.findLast((one) => !one.isOver && isBetween(one, sides));
  const current = running ?? begun(before, sides, person);
  return replaced(before, running, taken(withSides(current, sides), step));
}

const withSides = (before: Extradition, sides: Sides): Extradition => {
  const requesting = before.requesting ?? sides.requesting;
  const requested = before.requested ?? sides.requested;
  const states = [requesting, requested].filter((code) => code !== null);
  return { ...before, requesting, requested, states };
};

function taken(before: Extradition, step: Step): Extradition {
  const turn = turnOf(before, step);
  const told = {
    ...before,
    isRequested: before.isRequested || isRequest(step),
    steps: [...before.steps, step].slice(-MOST_STEPS),
    anomalies: [...before.anomalies, ...irregular(before, step)],
  };
  if (!turn) return told;
  const { status, court = before.court, isOver = false } = turn;
  return { ...told, status, court, isOver, turns: [...before.turns, { ...turn, step }].slice(-MOST_STEPS) };
}

const isRequest = ({ type }: Step) =>
  type === 'ExtraditionRequested' || type === 'ProvisionalArrestRequested';

const irregular = (before: Extradition, step: Step): Anomaly[] =>
  flags(
    step,
    !before.isRequested && before.steps.length === 0 && !isRequest(step) && 'no-request',
    step.type === 'ExecutiveConsentGiven' && irregularConsent(before),
    step.type === 'PersonSurrendered' && before.court !== 'final' && 'no-final-grant',
    step.type === 'PersonSurrendered' && before.isOrdered && 'against-international-order',
    step.data.confidence === 'disputed' && 'reported-only',
  );

const irregularConsent = ({ court }: Extradition) =>
  court === 'denied' ? 'executive-against-court' : court === 'none' && 'executive-before-court';

function begun(before: readonly Extradition[], sides: Sides, person: string): Extradition {
  const [from, to] = [sides.requested, sides.requesting].map((code) => slug(code ?? 'unnamed'));
  const id = `extradition/${slug(person)}/${from}-to-${to}`;
  const earlier = before.filter((one) => one.id === id || one.id.startsWith(`${id}/`)).length;
  return {
    ...sides, kind: 'extradition', id: earlier > 0 ? `${id}/${earlier + 1}` : id, states: [], status: 'none',
    isRequested: false, court: 'none', isOver: false, isOrdered: false, turns: [], steps: [], anomalies: [],
  }; // prettier-ignore
}

/** "Extradition from Cabo Verde to the United States": what its sentence begins with. */
export function extraditionOpening({ requesting, requested }: Extradition, registers: Registers): string {
  const from = requested === null ? '' : ` from ${placeName(requested, registers)}`;
  const to = requesting === null ? '' : ` to ${placeName(requesting, registers)}`;
  return `Extradition${from}${to}`;
}
