import { ACTOR_CODE } from '@chancery/kernel';
import type { Registers } from '../attribution/registers';
import type { Step } from './step';

/**
 * Every code and issue on whose registers it depends what an entry means: when one of them changes, the entry is read
 * anew. Compare {@link Registers.concerned}.
 */
export function mentionsIn(step: Step, registers: Registers, always: readonly string[] = []): string[] {
  const codes = new Set<string>();
  collectCodes([step.data, step.propositions], codes);
  const issues = [...always, ...(step.data.issues ?? []), ...step.propositions.map(({ issue }) => issue)];
  const mentions = [...codes].flatMap((code) => [code, ...registers.dependsOn(code)]);
  return [...new Set([...mentions, ...issues.map((issue) => `issue:${issue}`)])];
}

function collectCodes(value: unknown, codes: Set<string>): void {
  if (typeof value === 'string') {
    if (value.length <= 120 && ACTOR_CODE.test(value)) codes.add(value);
  } else if (value !== null && typeof value === 'object') {
    for (const inner of Object.values(value)) collectCodes(inner, codes);
  }
}
