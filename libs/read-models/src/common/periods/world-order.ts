import { compareDates } from '@chancery/kernel';
import type { Step } from './step';

/** By first day, then by last day, then as recorded. */
export const inWorldOrder = (a: Step, b: Step): number =>
  compareDates(a.occurred, b.occurred) || a.position - b.position;
