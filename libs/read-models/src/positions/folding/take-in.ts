import { dayAfter, daysBetween } from '@chancery/kernel';
import type { Boundary } from '../../common/periods/scan/mark';
import type { Side, Stand } from '../stands/stand';
import { areOpen, measuresAfter } from './open-measures';
import { areOpposite, isSameSide } from './sides';
import {
  type Basis,
  latest,
  MOST_COUNTED,
  type OpenMeasures,
  OPTION_ENDED,
  type Standing,
  UNSETTLED_DAYS,
} from './standing';

/** Where a party stands after the registers changed something on a day; null: nowhere yet. */
export function takeBoundary(before: Standing | null, { kind, day, of }: Boundary): Standing | null {
  if (!before || before.side.kind === 'gives-up') return before;
  if (kind === 'government') return { ...before, inheritedOn: day };
  return before.side.kind === 'choice' && before.side.choice === of ? withoutOption(before, of, day) : before;
}

/** Where a party stands after one more entry, taken in the order of decision. */
export function takeStand(before: Standing | null, stand: Stand): Standing | null {
  const measures = measuresAfter(before?.measures ?? [], stand);
  const side = sideTaken(measures, stand);
  // Who withdraws a recognition it is not known to have given gives up nothing.
  if (!before) return side.kind === 'gives-up' && side.of !== null ? null : begin(stand, side, measures);
  const now = { ...before, measures };
  if (side.kind === 'gives-up') return giveUp(now, stand, side.of);
  if (isSameSide(now.side, side)) return sayAgain(now, stand, side);
  return isOutranked(now, stand, side) ? speakAgainst(now, stand) : change(now, stand, side);
}

const begin = (stand: Stand, side: Side, measures: OpenMeasures): Standing => ({
  basis: basisOf(stand),
  side: side.kind === 'gives-up' ? { kind: 'gives-up', of: null } : side,
  rule: stand.rule,
  since: stand.step.occurred.text,
  evidence: [stand.step.entryId],
  reaffirmed: 0,
  contradicting: [],
  contestedUntil: null,
  inheritedOn: null,
  recognition: stand.recognition,
  measures,
});

const sayAgain = (before: Standing, stand: Stand, side: Side): Standing => ({
  ...before,
  basis: basisOf(stand),
  side,
  rule: stand.rule,
  evidence: latest(before.evidence, stand.step.entryId),
  reaffirmed: Math.min(before.reaffirmed + 1, MOST_COUNTED),
  inheritedOn: null,
  recognition: before.recognition || stand.recognition,
});

/** What is merely said does not undo a recognition that is open. */
const isOutranked = ({ recognition }: Standing, stand: Stand, side: Side): boolean =>
  recognition && side.kind !== 'score' && stand.strength === 1 && !stand.recognition;

function speakAgainst(before: Standing, stand: Stand): Standing {
  const isClose = daysBetween(before.basis.day, dayOf(stand)) <= UNSETTLED_DAYS;
  return {
    ...before,
    contradicting: latest(before.contradicting, stand.step.entryId),
    contestedUntil: isClose ? dayAfter(dayOf(stand), UNSETTLED_DAYS) : before.contestedUntil,
  };
}

function change(before: Standing, stand: Stand, side: Side): Standing {
  const begun = begin(stand, side, before.measures);
  if (!isUnsettled(before, stand, side)) return begun;
  const contestedUntil = dayAfter(dayOf(stand), UNSETTLED_DAYS);
  return { ...begun, contradicting: [before.basis.entryId], contestedUntil };
}

/**
 * For and against within a month leave it open which holds. Another choice does so only when it is merely said, or
 * said more weakly than the one before: a formal choice is a change of mind.
 */
function isUnsettled({ basis, side }: Standing, stand: Stand, is: Side): boolean {
  if (!areOpposite(side, is) || daysBetween(basis.day, dayOf(stand)) > UNSETTLED_DAYS) return false;
  return (
    is.kind === 'score' || (!stand.recognition && (stand.strength === 1 || stand.strength < basis.strength))
  );
}

function giveUp(before: Standing, stand: Stand, of: readonly string[] | null): Standing {
  const lapsed = before.rule === OPTION_ENDED;
  if (before.side.kind === 'gives-up' && !lapsed) return sayAgain(before, stand, before.side);
  const concerns = of === null || namesOf(before.side).some((name) => of.includes(name));
  return concerns ? change(before, stand, { kind: 'gives-up', of: null }) : before;
}

/** The option a party is on, or was on when it ended. */
function namesOf(side: Side): readonly string[] {
  if (side.kind === 'choice') return [side.choice];
  return side.kind === 'gives-up' ? (side.of ?? []) : [];
}

const withoutOption = (before: Standing, option: string, day: string): Standing => ({
  ...before,
  side: { kind: 'gives-up', of: [option] },
  rule: OPTION_ENDED,
  since: day,
  recognition: false,
  contestedUntil: null,
  inheritedOn: null,
});

/** Lifting one measure among several only eases; lifting the last one ends what stood. */
function sideTaken(measures: OpenMeasures, { side, measure }: Stand): Side {
  return measure?.act === 'lifts' && areOpen(measures) ? { kind: 'score', score: 2 } : side;
}

function basisOf(stand: Stand): Basis {
  const { step, strength, words = null } = stand;
  const { entryId, position, occurred, data } = step;
  const disputed = data.confidence === 'disputed';
  return { entryId, position, statedOn: occurred.text, day: dayOf(stand), strength, disputed, words };
}

const dayOf = ({ step: { occurred } }: Stand): string => occurred.to ?? occurred.from ?? '0001-01-01';
