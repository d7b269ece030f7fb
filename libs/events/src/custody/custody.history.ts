import { HistoryForbids } from '@chancery/kernel';
import { flags, REPORTED_ONLY, START_UNKNOWN } from '../common/anomalies';
import { stateOf } from '../common/parties';
import type { CustodyEvent } from './custody.events';
import { custodianOf } from './custody.stream';

/** Whether the person is held, and by which state. */
export interface Custody {
  readonly held: boolean;
  readonly by: string | null;
  /** How often the person has been taken into custody on record. */
  readonly number: number;
}

export const initialState = (): Custody => ({ held: false, by: null, number: 0 });

/**
 * A release that sources dispute is a report: it leaves the custody open, so that the release which is
 * confirmed later has something to end (Nahuel Gallo, 8 January and 1 March 2026).
 */
export function evolve(custody: Custody, event: CustodyEvent): Custody {
  switch (event.type) {
    case 'PersonDetained':
      return { held: true, by: custodianOf(event.data), number: custody.number + (custody.held ? 0 : 1) };
    case 'CustodyTransferred':
      return { ...custody, held: true, by: stateOf(event.data.to) };
    case 'CustodyRegimeChanged':
      return { ...custody, held: true, by: custody.by ?? custodianOf(event.data) };
    case 'PersonReleased':
      return event.data.confidence === 'disputed' ? custody : { ...custody, held: false, by: null };
  }
}

export function refuse({ held }: Custody, { type, data }: CustodyEvent): void {
  if (type === 'PersonDetained' || held || data.startUnknown) return;
  throw new HistoryForbids(
    `The person is not in custody on this record, so ${type} cannot follow: record PersonDetained first, or set startUnknown if the detention is not in this record.`,
  );
}

export const anomalies = (custody: Custody, { type, data }: CustodyEvent): string[] =>
  flags(
    data.confidence === 'disputed' && REPORTED_ONLY,
    type === 'PersonDetained' ? detainedAgain(custody, data) : outOfOtherHands(custody, data),
  );

const detainedAgain = ({ held, by }: Custody, data: CustodyEvent['data']) =>
  held && (by === custodianOf(data) ? 'already-held' : 'no-transfer');

/** Without a custody it would have been refused, had its beginning not been declared missing. */
const outOfOtherHands = ({ held, by }: Custody, data: CustodyEvent['data']) =>
  held ? by !== custodianOf(data) && 'other-custodian' : START_UNKNOWN;
