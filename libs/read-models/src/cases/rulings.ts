import type { Step } from '../common/periods/step';
import { isInstitution, stateOf } from '../common/rows/named';
import { MOST_STEPS, replaced } from './case';
import type { Extradition } from './extradition/extradition';
import type { Prosecution } from './prosecution/prosecution';

const courtOf = ({ data: { actors } }: Step): string | undefined =>
  actors.map(({ code }) => code).find(isInstitution);

/** Only its wording tells what a ruling does. A court that refuses to annul leaves things as they were. */
const UNDOES = /\bsent (?:the case )?back\b|\bquashe[sd]\b|\bannulled\b|\bset aside\b/i;
const FREES = /\b(?:to|must) (?:free|release)\b|\bdrop the extradition\b/i;

/**
 * A ruling is a step of the extradition that the court's state decides on, which is undecided again when the ruling
 * undoes the decision; and of one that it orders from outside, whose order is pending from then on.
 */
export function ruledOnExtradition(before: readonly Extradition[], step: Step): readonly Extradition[] {
  const running = before.findLast(({ isOver }) => !isOver);
  const court = courtOf(step);
  if (!running || court === undefined) return before;
  const after = { ...running, steps: [...running.steps, step].slice(-MOST_STEPS) };
  if (stateOf(court) === running.requested)
    return replaced(before, running, UNDOES.test(step.data.summary) ? undone(after, step) : after);
  const isOrdered = (step.data.targets ?? []).some(({ code }) => stateOf(code) === running.requested);
  if (!isOrdered || stateOf(court) === running.requesting) return before;
  return replaced(before, running, { ...after, isOrdered: after.isOrdered || FREES.test(step.data.summary) });
}

const undone = (extradition: Extradition, step: Step): Extradition => ({
  ...extradition,
  status: 'annulled',
  court: 'none',
  turns: [...extradition.turns, { status: 'annulled' as const, words: 'sent back by a court', step }].slice(
    -MOST_STEPS,
  ),
});

/** A ruling of the state's own courts is a step of what it prosecutes. */
export function ruledOnProsecution(before: readonly Prosecution[], step: Step): readonly Prosecution[] {
  const court = courtOf(step);
  const running = before.findLast(({ prosecuting }) => court !== undefined && prosecuting === stateOf(court));
  if (!running) return before;
  return replaced(before, running, { ...running, steps: [...running.steps, step].slice(-MOST_STEPS) });
}
