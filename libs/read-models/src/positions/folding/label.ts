import type { Issue } from '@chancery/coding';
import type { Registers } from '../../common/attribution/registers';
import { LIFTS } from '../stands/deeds';
import type { Side } from '../stands/stand';
import { areOpen } from './open-measures';
import type { Standing } from './standing';

/** Where a party stands, in plain words: "wants Maduro released", "Juan Guaidó, interim", "eases its sanctions". */
export function labelOf({ basis, side, measures }: Standing, issue: Issue, registers: Registers): string {
  switch (side.kind) {
    case 'choice':
      return issue.options?.find(({ id }) => id === side.choice)?.label ?? registers.nameOf(side.choice);
    case 'abstains':
      return 'takes no side';
    case 'gives-up':
      return 'no longer takes the side it took';
    case 'score':
      return basis.words === null ? polarWords(side.score, issue) : deedWords(basis.words, side, measures);
  }
}

/** A lifting that leaves other measures standing is less than the word says. */
const deedWords = (words: string, side: Side, measures: Standing['measures']) =>
  words === LIFTS && side.kind === 'score' && side.score > 0 && areOpen(measures) ? LIFTS_SOME : words;

const LIFTS_SOME = 'lifts some of its sanctions';

function polarWords(score: number, { wording }: Issue): string {
  if (score === 0) return wording?.neither ?? 'takes no side';
  return score > 0 ? (wording?.for ?? 'supports') : (wording?.against ?? 'opposes');
}
