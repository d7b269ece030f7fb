import type { Registers } from '../../common/attribution/registers';
import type { PositionKey } from '../position-key';
import type { Side } from '../stands/stand';
import { labelOf } from './label';
import type { Standing } from './standing';

export interface Named {
  readonly code: string;
  readonly name: string;
}

/** What is stored of a position; `standing` gives way to `status` when the day that is asked for is known. */
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
  /** What it says and what it does, where the two are on opposite sides. */
  readonly gap: { readonly declared: number; readonly enacted: number } | null;
  readonly standing: {
    readonly givenUp: boolean;
    /** `true`: the basis itself is disputed; a day: contested until its end. */
    readonly contested: boolean | string;
    readonly inheritedOn: string | null;
    /** The last day on which it can have been stated. */
    readonly lastStatedBy: string;
  };
}

export function positionDoc(
  { actor, issue, track }: PositionKey,
  standing: Standing,
  gap: PositionDoc['gap'],
  registers: Registers,
): PositionDoc {
  const { basis, side, since, evidence, reaffirmed, contradicting, inheritedOn, rule } = standing;
  const { step } = basis!;
  return {
    actor: named(actor, registers),
    issue,
    track,
    choice: side!.kind === 'choice' ? named(side!.choice, registers) : null,
    score: scoreOf(side!),
    label: labelOf({ basis: basis!, side: side! }, registers.issue(issue)!, track, registers),
    since: since!,
    lastStatedOn: step.occurred.text,
    reaffirmed,
    basis: { entryId: step.entryId, position: step.position, rule: rule! },
    evidence: evidence.toReversed(),
    contradicting: contradicting.toReversed(),
    gap,
    standing: {
      givenUp: side!.kind === 'gives-up',
      contested: step.data.confidence === 'disputed' || (standing.contestedUntil ?? false),
      inheritedOn,
      lastStatedBy: step.occurred.to ?? step.occurred.from ?? '0001-01-01',
    },
  };
}

/** On an issue of choice 0 says that it takes no side, null that a side is named or given up. */
const scoreOf = (side: Side): number | null => {
  if (side.kind === 'score') return side.score;
  return side.kind === 'abstains' ? 0 : null;
};

const named = (code: string, registers: Registers): Named => ({ code, name: registers.nameOf(code) });
