import type { Step } from '../../common/periods/step';
import type { Registers } from '../../common/attribution/registers';
import { declaredStands } from './declared';
import { enactedStands } from './enacted';
import type { Attributed } from './stand';

/** Every stand an entry shows, of everybody for whom somebody in it speaks or acts. */
export const standsOf = (step: Step, registers: Registers): Attributed[] => [
  ...declaredStands(step, registers),
  ...enactedStands(step, registers),
];

/** A state and its ministry on one entry are one stand, the strongest; of equals the one read first. */
export const strongest = (stands: readonly Attributed[]): Attributed | undefined =>
  stands.reduce<Attributed | undefined>(
    (best, one) => (best && best.stand.strength >= one.stand.strength ? best : one),
    undefined,
  );
