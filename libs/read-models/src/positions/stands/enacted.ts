import { actsOfTheDay } from '../../common/periods/acts-told';
import type { Step } from '../../common/periods/step';
import type { Registers } from '../../common/attribution/registers';
import { ACTS } from './deeds';
import type { Attributed } from './stand';

const TYPES = new Set(ACTS.flatMap(({ types }) => types));

export const isDeed = (step: Step): boolean =>
  [step, ...actsOfTheDay(step)].some(({ type }) => TYPES.has(type));

/** Stands by deed: what an act shows of the states and unions that act, whatever they say. */
export function enactedStands(step: Step, registers: Registers): Attributed[] {
  return [step, ...actsOfTheDay(step)].flatMap((act) => standsByAct(act, registers));
}

function standsByAct(step: Step, registers: Registers): Attributed[] {
  const states = actingStates(step, registers);
  return ACTS.filter(({ types, applies }) => types.includes(step.type) && applies(step)).flatMap(
    ({ by, deed }) => {
      const { issue, score, words, measure } = deed(step);
      if (registers.issue(issue)?.kind !== 'polar') return [];
      const stand = {
        step,
        side: { kind: 'score' as const, score },
        strength: 3 as const,
        rule: `deed:${step.type}`,
        recognition: false,
        words,
        ...(measure && { measure }),
      };
      return states.filter(by).map((actor) => ({ actor, issue, track: 'enacted' as const, stand }));
    },
  );
}

/** Those for whom the actors act. Courts, parliaments and private persons take no stand by what they do. */
function actingStates({ data: { actors } }: Step, registers: Registers): string[] {
  const principals = actors.flatMap(({ code }) => registers.actors.principalOf(code) ?? []);
  return [...new Set(principals)];
}
