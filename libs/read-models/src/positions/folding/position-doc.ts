import type { Registers } from '../../common/attribution/registers';
import type { PositionKey } from '../position-key';
import type { Side } from '../stands/stand';
import { labelOf } from './label';
import type { Basis, Standing } from './standing';

export interface Named {
  readonly code: string;
  readonly name: string;
}

/**
 * What is stored of a position: everything that was taken in and may still matter, so that it can be gone on from.
 * `standing` gives way to `status` when the day that is asked for is known.
 */
export interface PositionDoc {
  readonly actor: Named;
  readonly issue: string;
  readonly track: PositionKey['track'];
  readonly choice: Named | null;
  readonly score: number | null;
  readonly label: string;
  readonly since: string;
  readonly lastStatedOn: string;
  readonly reaffirmed: number;
  readonly basis: { readonly entryId: string; readonly position: number; readonly rule: string };
  readonly evidence: readonly string[];
  readonly contradicting: readonly string[];
  readonly standing: Pick<Standing, 'side' | 'contestedUntil' | 'inheritedOn' | 'recognition' | 'measures'> &
    Pick<Basis, 'day' | 'strength' | 'disputed' | 'words'>;
}

export function writeDoc(
  standing: Standing,
  { actor, issue, track }: PositionKey,
  registers: Registers,
): PositionDoc {
  const { basis, side, rule, since, evidence, reaffirmed, contradicting } = standing;
  const { contestedUntil, inheritedOn, recognition, measures } = standing;
  const { entryId, position, statedOn, day, strength, disputed, words } = basis;
  return {
    actor: named(actor, registers),
    issue,
    track,
    choice: side.kind === 'choice' ? named(side.choice, registers) : null,
    score: scoreOf(side),
    label: labelOf(standing, registers.issue(issue)!, registers),
    since,
    lastStatedOn: statedOn,
    reaffirmed,
    basis: { entryId, position, rule },
    evidence: evidence.toReversed(),
    contradicting: contradicting.toReversed(),
    standing: { side, contestedUntil, inheritedOn, recognition, measures, day, strength, disputed, words },
  };
}

export function readDoc(doc: PositionDoc): Standing {
  const { since, lastStatedOn, reaffirmed, evidence, contradicting, standing } = doc;
  const { day, strength, disputed, words, ...more } = standing;
  const { rule, ...entry } = doc.basis;
  return {
    basis: { ...entry, statedOn: lastStatedOn, day, strength, disputed, words },
    rule,
    since,
    evidence: evidence.toReversed(),
    reaffirmed,
    contradicting: contradicting.toReversed(),
    ...more,
  };
}

/** On an issue of choice 0 says that it takes no side, null that a side is named or given up. */
const scoreOf = (side: Side): number | null => {
  if (side.kind === 'score') return side.score;
  return side.kind === 'abstains' ? 0 : null;
};

const named = (code: string, registers: Registers): Named => ({ code, name: registers.nameOf(code) });
