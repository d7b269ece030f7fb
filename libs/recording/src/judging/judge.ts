import { type EventFamily, HistoryForbids, withoutHistory } from '@chancery/kernel';
import { inWorldOrder, type Step } from './history';

/** Streams of such families need not be read before an append. */
export const standsAlone = (family: EventFamily): boolean => family.refuse === withoutHistory.refuse;

/**
 * Puts a step at its place in the history of its stream and returns its anomalies; throws {@link HistoryForbids} when
 * it cannot have happened there, or when it would make impossible what is already recorded after it. So the set of
 * histories that can be recorded does not depend on the order in which they are typed in.
 * An imprecise date is given the benefit of the doubt: its last day is tried where its first is impossible.
 */
export function judge(family: EventFamily, history: readonly Step[], step: Step): readonly string[] {
  try {
    return judgeAt(family, history, step);
  } catch (error) {
    const { from, to } = step.event.occurred;
    if (!(error instanceof HistoryForbids) || from === to || to === null) throw error;
    return judgeAt(family, history, {
      ...step,
      event: { ...step.event, occurred: { ...step.event.occurred, from: to } },
    });
  }
}

function judgeAt(family: EventFamily, history: readonly Step[], step: Step): readonly string[] {
  const before = history.filter((other) => inWorldOrder(other, step) < 0);
  const after = history.filter((other) => inWorldOrder(other, step) > 0);
  const reached = before.reduce((state, { event }) => family.evolve(state, event), family.initialState());
  family.refuse(reached, step.event);
  refuseConsequences(family, reached, [step, ...after]);
  return family.anomalies(reached, step.event);
}

function refuseConsequences(family: EventFamily, reached: unknown, [step, ...after]: readonly Step[]): void {
  let withStep = family.evolve(reached, step!.event);
  let without = reached;
  for (const { event } of after) {
    const reason = refusal(family, withStep, event);
    if (reason && !refusal(family, without, event))
      throw new HistoryForbids(
        `This would make impossible what is already recorded as "${event.entryId}" (${event.occurred.text}): ${reason}`,
      );
    withStep = family.evolve(withStep, event);
    without = family.evolve(without, event);
  }
}

function refusal(family: EventFamily, state: unknown, event: Step['event']): string | null {
  try {
    family.refuse(state, event);
    return null;
  } catch (error) {
    if (error instanceof HistoryForbids) return error.message;
    throw error;
  }
}
