import { HistoryForbids } from '@chancery/kernel';
import { flags, START_UNKNOWN } from '../common/anomalies';
import type { LicenceEvent } from './licence.events';
import { numberOf } from './licence.stream';

/** `form` is the number it was last issued or amended under. */
export interface Licence {
  readonly status: 'none' | 'in_force' | 'ended';
  readonly form: string | null;
}

export const initialState = (): Licence => ({ status: 'none', form: null });

export function evolve(licence: Licence, { type, data }: LicenceEvent): Licence {
  switch (type) {
    case 'LicenceIssued':
      return { status: 'in_force', form: numberOf(data) };
    case 'LicenceAmended':
      return { status: 'in_force', form: data.to ?? numberOf(data) };
    default:
      return { ...licence, status: 'ended' };
  }
}

export function refuse({ status }: Licence, { type, data }: LicenceEvent): void {
  if (status !== 'ended' || type === 'LicenceIssued' || data.startUnknown) return;
  throw new HistoryForbids(
    `${numberOf(data)} has ended, so ${type} cannot follow: record LicenceIssued first, or set startUnknown if its new beginning is not in this record.`,
  );
}

/** A licence may appear in the middle of its life (8H before any 8): its number says that there was a beginning. */
export function anomalies({ status, form }: Licence, { type, data }: LicenceEvent): string[] {
  if (type === 'LicenceIssued')
    return flags(status === 'in_force' && form === numberOf(data) && 'already-in-force');
  return flags(status !== 'in_force' && START_UNKNOWN);
}
