import { dayAfter, daysBetween } from '../../common/days';
import type { Side, Stand } from '../stands/stand';
import type { Mark } from './mark';
import { areOpposite, isSameSide } from './sides';
import { latest, NOWHERE, type Standing, UNSETTLED_DAYS } from './standing';

/** Rule of a side given up because its option is no longer to be had. */
const OPTION_ENDED = 'option-ended';

/** Where a party stands after one more mark, taken in the order of decision. */
export function takeIn(before: Standing, mark: Mark): Standing {
  switch (mark.kind) {
    case 'government':
      return before.side && before.side.kind !== 'gives-up' ? { ...before, inheritedOn: mark.day } : before;
    case 'option-ends':
      return withoutOption(before, mark.option, mark.day);
    case 'stand':
      return takeStand({ ...before, measures: measuresAfter(before, mark.stand) }, mark.stand);
  }
}

function takeStand(before: Standing, stand: Stand): Standing {
  const side = sideTaken(before, stand);
  if (side.kind === 'gives-up') return giveUp(before, stand, side.of);
  if (before.side && isSameSide(before.side, side)) return sayAgain(before, stand, side);
  return isOutranked(before, stand, side) ? speakAgainst(before, stand) : change(before, stand, side);
}

const sayAgain = (before: Standing, stand: Stand, side: Side): Standing => ({
  ...before,
  basis: stand,
  side,
  rule: stand.rule,
  evidence: latest(before.evidence, stand.step.entryId),
  reaffirmed: before.reaffirmed + 1,
  inheritedOn: null,
  recognition: stand.recognition ? stand : before.recognition,
});

/** What is merely said does not undo a recognition that is open. */
const isOutranked = ({ recognition }: Standing, stand: Stand, side: Side): boolean =>
  recognition !== null && side.kind !== 'score' && stand.strength === 1 && !stand.recognition;

function speakAgainst(before: Standing, stand: Stand): Standing {
  const isClose = daysBetween(dayOf(before.basis!), dayOf(stand)) <= UNSETTLED_DAYS;
  return {
    ...before,
    contradicting: latest(before.contradicting, stand.step.entryId),
    contestedUntil: isClose ? dayAfter(dayOf(stand), UNSETTLED_DAYS) : before.contestedUntil,
  };
}

function change(before: Standing, stand: Stand, side: Side): Standing {
  const unsettled =
    before.basis !== null && before.side !== null && isUnsettled(before.basis, before.side, stand, side);
  return {
    ...NOWHERE,
    measures: before.measures,
    basis: stand,
    side,
    rule: stand.rule,
    since: stand.step.occurred.text,
    evidence: [stand.step.entryId],
    contradicting: unsettled ? [before.basis.step.entryId] : [],
    contestedUntil: unsettled ? dayAfter(dayOf(stand), UNSETTLED_DAYS) : null,
    recognition: stand.recognition ? stand : null,
  };
}

/**
 * For and against within a month leave it open which holds. Another choice does so only when it is merely said, or
 * said more weakly than the one before: a formal choice is a change of mind.
 */
function isUnsettled(basis: Stand, was: Side, stand: Stand, is: Side): boolean {
  if (!areOpposite(was, is) || daysBetween(dayOf(basis), dayOf(stand)) > UNSETTLED_DAYS) return false;
  return (
    is.kind === 'score' || (!stand.recognition && (stand.strength === 1 || stand.strength < basis.strength))
  );
}

function giveUp(before: Standing, stand: Stand, of: readonly string[] | null): Standing {
  const lapsed = before.rule === OPTION_ENDED;
  if (before.side?.kind === 'gives-up' && !lapsed) return sayAgain(before, stand, before.side);
  const concerns =
    of === null || (before.side !== null && namesOf(before.side).some((name) => of.includes(name)));
  return concerns ? change(before, stand, { kind: 'gives-up', of: null }) : before;
}

/** The option a party is on, or was on when it ended. */
function namesOf(side: Side): readonly string[] {
  if (side.kind === 'choice') return [side.choice];
  return side.kind === 'gives-up' ? (side.of ?? []) : [];
}

function withoutOption(before: Standing, option: string, day: string): Standing {
  if (before.side?.kind !== 'choice' || before.side.choice !== option) return before;
  return {
    ...before,
    side: { kind: 'gives-up', of: [option] },
    rule: OPTION_ENDED,
    since: day,
    recognition: null,
    contestedUntil: null,
    inheritedOn: null,
  };
}

/** Lifting one measure among several only eases; lifting the last one ends what stood. */
function sideTaken({ measures }: Standing, { side, measure }: Stand): Side {
  return measure?.act === 'lifts' && measures.size > 0 ? { kind: 'score', score: 2 } : side;
}

function measuresAfter({ measures }: Standing, { measure }: Stand): ReadonlySet<string> {
  if (!measure || measures.has(measure.stream) === (measure.act === 'takes')) return measures;
  const after = new Set(measures);
  if (measure.act === 'takes') return after.add(measure.stream);
  if (measure.act === 'lifts') after.delete(measure.stream);
  return after;
}

/** The day a stand is reckoned by: its last; one with an open end by its first. */
export const dayOf = ({ step: { occurred } }: Stand): string => occurred.to ?? occurred.from ?? '0001-01-01';
