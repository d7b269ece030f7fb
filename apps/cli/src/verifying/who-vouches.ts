import type { Vouched } from '@chancery/sealing';
import type { WitnessKey } from '@chancery/transparency';

/**
 * A line a witness: what it vouches for, or that it does not. Where somebody named the witnesses (`asked`) and none
 * of them vouches, the exit code is 1.
 */
export function whoVouches(
  vouched: readonly Vouched[],
  witnesses: readonly WitnessKey[],
  asked: boolean,
): string {
  if (asked && vouched.length === 0) process.exitCode = 1;
  return witnesses.map((witness) => lineOf(witness, vouched)).join('');
}

function lineOf({ name, id }: WitnessKey, vouched: readonly Vouched[]): string {
  const found = vouched.find(({ by }) => by.name === name && by.id === id);
  return found
    ? `  The witness ${name} vouches for the first ${found.size} events, since ${found.at.toISOString().replace('.000', '')}.\n`
    : `  The witness ${name} (key ${id}) does not vouch for it.\n`;
}
