import type { Side } from '../stands/stand';

/** Same option, same sign, or both on no side. */
export function isSameSide(a: Side, b: Side): boolean {
  if (a.kind === 'choice') return b.kind === 'choice' && a.choice === b.choice;
  if (a.kind === 'score') return b.kind === 'score' && Math.sign(a.score) === Math.sign(b.score);
  return a.kind === b.kind;
}

/** For and against, or two different options; being on no side opposes nobody. */
export function areOpposite(a: Side, b: Side): boolean {
  if (a.kind === 'score' && b.kind === 'score') return a.score * b.score < 0;
  return a.kind === 'choice' && b.kind === 'choice' && a.choice !== b.choice;
}
