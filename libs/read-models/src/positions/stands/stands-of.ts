import type { Step } from '../../common/periods/step';
import type { Registers } from '../../common/attribution/registers';
import { declaredStands } from './declared';
import { enactedStands } from './enacted';
import type { Attributed } from './stand';

interface Remembered {
  readonly registers: Registers;
  readonly version: number;
  readonly stands: readonly Attributed[];
}

const remembered = new WeakMap<Step, Remembered>();

/** Every stand an entry shows, of everybody for whom somebody in it speaks or acts. */
export function standsOf(step: Step, registers: Registers): readonly Attributed[] {
  const known = remembered.get(step);
  if (known?.registers === registers && known.version === registers.version) return known.stands;
  const stands = [...declaredStands(step, registers), ...enactedStands(step, registers)];
  remembered.set(step, { registers, version: registers.version, stands });
  return stands;
}

/** A state and its ministry on one entry are one stand, the strongest; of equals the one read first. */
export const strongest = (stands: readonly Attributed[]): Attributed | undefined =>
  stands.reduce<Attributed | undefined>(
    (best, one) => (best && best.stand.strength >= one.stand.strength ? best : one),
    undefined,
  );
