import { compareDays } from '@chancery/kernel';
import { dayAfter, daysBetween } from '../common/days';
import type { PositionDoc } from './folding/position-doc';

export type PositionStatus = 'current' | 'stale' | 'contested' | 'withdrawn' | 'inherited';

/** A position as it is answered for a day. */
export interface Position extends Omit<PositionDoc, 'standing'> {
  readonly status: PositionStatus;
  /** A government has taken over since that has not said it again, whatever else the status says. */
  readonly inherited: boolean;
  /** Days since it was last stated. */
  readonly ageDays: number;
}

/** Older than this without being stated again, a position is stale. */
export const STALE_AFTER_DAYS = 365;

/** Adds what depends on the day. The first of these that holds is the status: withdrawn, contested, inherited, stale. */
export function positionAt({ standing, ...doc }: PositionDoc, day: string): Position {
  const ageDays = Math.max(0, daysBetween(standing.lastStatedBy, day));
  const inherited = standing.inheritedOn !== null;
  const status = statusOf(standing, day, ageDays);
  return { ...doc, status, inherited, ageDays };
}

function statusOf(
  { givenUp, contested, inheritedOn }: PositionDoc['standing'],
  day: string,
  ageDays: number,
): PositionStatus {
  if (givenUp) return 'withdrawn';
  if (contested === true || (typeof contested === 'string' && compareDays(day, contested) <= 0))
    return 'contested';
  if (inheritedOn !== null) return 'inherited';
  return ageDays > STALE_AFTER_DAYS ? 'stale' : 'current';
}

export const staleFrom = (lastStatedBy: string): string => dayAfter(lastStatedBy, STALE_AFTER_DAYS + 1);
