import type { Step } from '../common/periods/step';
import type { SanctionActKind } from './sanction-acts';

export const MEASURE_STATUSES = ['in_force', 'eased', 'suspended', 'ended'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** What a step came to, given what stood: a second round of listings extends, a yearly renewal renews. */
export const EFFECTS = [
  'imposed', 'extended', 'amended', 'eased', 'suspended', 'reimposed', 'renewed', 'lifted', 'lifted-in-part', 'expired',
  'observed', 'gone',
] as const; // prettier-ignore
export type Effect = (typeof EFFECTS)[number];

export interface Act {
  /** Of the measure that the act begins, if it begins one. */
  readonly id: string;
  readonly step: Step;
  readonly kind: SanctionActKind;
  readonly targets: readonly string[];
}

/** What is imposed while it stands goes on for another year, or is put on more parties: only the wording tells. */
const PROLONGS = /\bprolong|\brenew|\bkept\b/i;

const EFFECT: Readonly<Record<Exclude<SanctionActKind, 'imposes' | 'reimposes'>, Effect>> = {
  amends: 'amended',
  eases: 'eased',
  suspends: 'suspended',
  lifts: 'lifted',
  'lifts-in-part': 'lifted-in-part',
  expires: 'expired',
  observes: 'observed',
  goes: 'gone',
};

/** `count`: of the steps before; `status`: `ended` when there were none. */
interface Before {
  readonly status: MeasureStatus;
  readonly count: number;
}

export function effectOf(kind: SanctionActKind, { status, count }: Before, { data }: Step): Effect {
  if (kind === 'reimposes') return status === 'in_force' ? 'renewed' : 'reimposed';
  if (kind !== 'imposes') return EFFECT[kind];
  if (status !== 'ended') return PROLONGS.test(data.summary) ? 'renewed' : 'extended';
  return count === 0 ? 'imposed' : 'reimposed';
}
