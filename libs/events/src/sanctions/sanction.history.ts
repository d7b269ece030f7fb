import { HistoryForbids } from '@chancery/kernel';
import { flags, START_UNKNOWN } from '../common/anomalies';
import { isInstitution } from '../common/parties';
import type { SanctionEvent } from './sanction.events';
import { firstTarget } from './sanction.stream';

/** `none`: never imposed as far as the record goes. The other words are those of the public contract. */
export type SanctionStatus = 'none' | 'in_force' | 'eased' | 'suspended' | 'ended';
export type Sanction = { readonly status: SanctionStatus };

const NEXT: Record<SanctionEvent['type'], SanctionStatus | 'unchanged'> = {
  SanctionImposed: 'in_force',
  SanctionReimposed: 'in_force',
  ListingObserved: 'unchanged',
  ListingChanged: 'unchanged',
  SanctionAmended: 'unchanged',
  SanctionEased: 'eased',
  SanctionSuspended: 'suspended',
  SanctionLifted: 'ended',
  SanctionExpired: 'ended',
  ListingGone: 'ended',
};

export const initialState = (): Sanction => ({ status: 'none' });

/** An event that leaves the status as it is still shows that a measure stands. */
export function evolve({ status }: Sanction, { type }: SanctionEvent): Sanction {
  const next = NEXT[type];
  if (next !== 'unchanged') return { status: next };
  return { status: stands(status) ? status : 'in_force' };
}

export function refuse({ status }: Sanction, { type, data }: SanctionEvent): void {
  if (type === 'SanctionImposed') return refuseTwice(status, data.measure);
  if (comesFromAFile(type) || data.startUnknown || stands(status)) return;
  if (status === 'none')
    throw new HistoryForbids(
      `No measure is on record that ${type} could be about: record SanctionImposed with the same authority, programme and first target (or the same measure) first, or set startUnknown if its beginning is not in this record.`,
    );
  if (type !== 'SanctionReimposed')
    throw new HistoryForbids(
      `The measure has ended, so ${type} cannot follow: record SanctionReimposed first, or set startUnknown if its new beginning is not in this record.`,
    );
}

export function anomalies({ status }: Sanction, { type, data }: SanctionEvent): string[] {
  if (comesFromAFile(type)) return flags(irregularListing(status, type));
  if (type === 'SanctionImposed') return flags(stands(status) && !isFurtherRound(data) && 'already-in-force');
  return flags(stands(status) ? repeats(status, type) : data.startUnknown && START_UNKNOWN);
}

function irregularListing(status: SanctionStatus, type: SanctionEvent['type']): string | false {
  if (type === 'ListingGone') return status === 'none' && START_UNKNOWN;
  return status === 'ended' && 'listed-after-end';
}

function repeats(status: SanctionStatus, type: SanctionEvent['type']): string | false {
  if (type === 'SanctionReimposed' && status === 'in_force') return 'already-in-force';
  return type === 'SanctionSuspended' && status === 'suspended' && 'already-suspended';
}

const stands = (status: SanctionStatus) => status !== 'none' && status !== 'ended';

/** Two files of a list need no beginning: neither says when the listing began. */
const comesFromAFile = (type: SanctionEvent['type']) => type.startsWith('Listing');

/** A state or a body is put under further measures round by round; a person or a ship is listed once. */
const isFurtherRound = (data: SanctionEvent['data']) => isInstitution(firstTarget(data) ?? 'unnamed');

/** Only where the measure was named: a derived history may hold several measures. */
function refuseTwice(status: SanctionStatus, measure: string | undefined): void {
  if (measure && stands(status))
    throw new HistoryForbids(
      `The measure ${measure} is in force already: record SanctionAmended, or SanctionLifted before it is imposed again.`,
    );
}
