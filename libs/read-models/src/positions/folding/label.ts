import type { Issue } from '@chancery/coding';
import type { Registers } from '../../common/attribution/registers';
import type { Side, Stand, Track } from '../stands/stand';

interface Taken {
  readonly basis: Stand;
  readonly side: Side;
}

/** Where a party stands, in plain words: "wants Maduro released", "Juan Guaidó, interim", "eases its sanctions". */
export function labelOf({ basis, side }: Taken, issue: Issue, track: Track, registers: Registers): string {
  switch (side.kind) {
    case 'choice':
      return issue.options?.find(({ id }) => id === side.choice)?.label ?? registers.nameOf(side.choice);
    case 'abstains':
      return 'takes no side';
    case 'gives-up':
      return 'no longer takes the side it took';
    case 'score':
      return track === 'enacted'
        ? deedWords(basis.words, side.score, basis.side)
        : polarWords(side.score, issue);
  }
}

const deedWords = (words: string | undefined, score: number, did: { kind: string; score?: number }) =>
  did.score === score ? (words ?? 'acts') : 'lifts some of its sanctions';

function polarWords(score: number, { wording }: Issue): string {
  if (score === 0) return wording?.neither ?? 'takes no side';
  return score > 0 ? (wording?.for ?? 'supports') : (wording?.against ?? 'opposes');
}
