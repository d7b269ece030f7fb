import { compareDays } from '@chancery/kernel';
import { inRuns, type Truth } from '../../common/periods/in-runs';
import type { FoldRequest, Period } from '../../common/periods/question';
import type { Registers } from '../../common/attribution/registers';
import { type PositionKey, readPositionKey } from '../position-key';
import type { Track } from '../stands/stand';
import { standsOf, strongest } from '../stands/stands-of';
import { governmentMarks, type Mark, optionMarks, SINCE_EVER, standMark } from './mark';
import { type PositionDoc, positionDoc } from './position-doc';
import { NOWHERE, type Standing } from './standing';
import { type StandingFrom, standingsOf } from './standings';

/** Where one party stands on one issue on one track, from when to when, and whether it does what it says. */
export function foldPositions({ key, since, ...request }: FoldRequest): readonly Period[] {
  const asked = readPositionKey(key);
  const issue = request.registers.issue(asked.issue);
  if (!issue || issue.kind === 'topic') return [];
  const standingsOn = (track: Track) => standingsOf(marksOf({ ...asked, track }, request));
  const own = standingsOn(asked.track);
  const other =
    issue.kind === 'polar' ? standingsOn(asked.track === 'declared' ? 'enacted' : 'declared') : [];
  return inRuns(truthsOf(asked, own, other, request.registers), since, tagsOf);
}

type Given = Omit<FoldRequest, 'key' | 'since'>;

function marksOf(key: PositionKey, { steps, certainty, registers }: Given): Mark[] {
  const stands = steps.flatMap((step) => {
    const shown = standsOf(step, registers).filter(
      ({ actor, issue, track }) => actor === key.actor && issue === key.issue && track === key.track,
    );
    return strongest(shown)?.stand ?? [];
  });
  if (stands.length === 0) return [];
  return [
    ...stands.flatMap((stand) => standMark(stand, certainty)),
    ...governmentMarks(registers.changesOfGovernment(key.actor)),
    ...optionMarks(registers.issue(key.issue)!),
  ];
}

/** On each day on which either track changes: where the party stands on its own, and whether the other differs. */
function truthsOf(
  key: PositionKey,
  own: readonly StandingFrom[],
  other: readonly StandingFrom[],
  registers: Registers,
): Truth<PositionDoc>[] {
  const days = [...new Set([...own, ...other].map(({ day }) => day))].toSorted(compareDays);
  const standingOn = [own, other].map((standings) => asOf(standings));
  return days.flatMap((day) => {
    const [mine, theirs] = standingOn.map((find) => find(day)) as [Standing, Standing];
    if (!mine.basis) return [];
    const doc = () => positionDoc(key, mine, gapOf(key.track, mine, theirs), registers);
    return [{ day: day === SINCE_EVER ? null : day, doc }];
  });
}

/** Finds the standing of a day; asked for days in their order. */
function asOf(standings: readonly StandingFrom[]): (day: string) => Standing {
  let next = 0;
  return (day) => {
    while (next < standings.length && compareDays(standings[next]!.day, day) <= 0) next++;
    return standings[next - 1]?.standing ?? NOWHERE;
  };
}

function gapOf(track: Track, standing: Standing, other: Standing): PositionDoc['gap'] {
  const [own, theirs] = [scoreIn(standing), scoreIn(other)];
  if (own * theirs >= 0) return null;
  return track === 'declared' ? { declared: own, enacted: theirs } : { declared: theirs, enacted: own };
}

const scoreIn = ({ side }: Standing): number => (side?.kind === 'score' ? side.score : 0);

const tagsOf = ({ actor, issue, track, choice }: PositionDoc): string[] => [
  `actor:${actor.code}`,
  `issue:${issue}`,
  `track:${track}`,
  ...(choice ? [`choice:${choice.code}`] : []),
];
