import { compareDays, daysBetween } from '@chancery/kernel';
import type { PositionDoc } from './folding/position-doc';

export type PositionStatus = 'current' | 'stale' | 'contested' | 'withdrawn' | 'inherited';

/** What a party says and what it does, where the two are on opposite sides. */
export interface Gap {
  readonly declared: number;
  readonly enacted: number;
}

/** A position as it is answered for a day. */
export interface Position extends Omit<PositionDoc, 'standing'> {
  readonly gap: Gap | null;
  readonly status: PositionStatus;
  /** A government has taken over since that has not said it again, whatever else the status says. */
  readonly inherited: boolean;
  /** Days since it was last stated. */
  readonly ageDays: number;
}

/** Older than this without being stated again, a position is stale. */
export const STALE_AFTER_DAYS = 365;

/** Adds what depends on the day, and on the other track of the same actor and issue where that is known. */
export function positionAt({ standing, ...doc }: PositionDoc, day: string, other?: PositionDoc): Position {
  const ageDays = Math.max(0, daysBetween(standing.day, day));
  const status = statusOf(standing, day, ageDays);
  return { ...doc, gap: gapBetween(doc, other), status, inherited: standing.inheritedOn !== null, ageDays };
}

/** The first that holds of withdrawn, contested, inherited, stale, current. */
function statusOf(standing: PositionDoc['standing'], day: string, ageDays: number): PositionStatus {
  const { side, disputed, contestedUntil, inheritedOn } = standing;
  if (side.kind === 'gives-up') return 'withdrawn';
  if (disputed || (contestedUntil !== null && compareDays(day, contestedUntil) <= 0)) return 'contested';
  if (inheritedOn !== null) return 'inherited';
  return ageDays > STALE_AFTER_DAYS ? 'stale' : 'current';
}

function gapBetween({ track, score }: Pick<PositionDoc, 'track' | 'score'>, other?: PositionDoc): Gap | null {
  const theirs = other?.score ?? 0;
  if ((score ?? 0) * theirs >= 0) return null;
  return track === 'declared' ? { declared: score!, enacted: theirs } : { declared: theirs, enacted: score! };
}
