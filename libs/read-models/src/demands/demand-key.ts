import type { Asked } from './asked';
import type { Outcome } from './outcome';

const ANYBODY = '*';

/**
 * Demands that one entry can answer share a key: those for the release of persons whom one state holds, those for talks
 * between the same two. An entry that asks and one that answers must come to the same key without knowing each other.
 */
export function keyOfAsked({ addressee, object: { kind, issue, codes } }: Asked): string {
  switch (kind) {
    case 'release':
      return `release ${addressee ?? ANYBODY}`;
    case 'no-surrender':
    case 'talks':
    case 'recognition':
      return [kind, ...codes].join(' ');
    case 'end-of-sanctions':
      return [kind, addressee ?? ANYBODY, codes.length > 0 ? 'named' : ANYBODY].join(' ');
    default:
      return [kind, issue ?? ANYBODY, ...codes].join(' ');
  }
}

export function keysOfOutcome({ kind, by, codes }: Outcome): string[] {
  if (codes.length === 0) return [];
  switch (kind) {
    case 'release':
      return [`release ${by ?? ANYBODY}`];
    case 'end-of-sanctions':
      return [[kind, by ?? ANYBODY, 'named'].join(' ')];
    case 'talks':
      return [[kind, ...codes].join(' ')];
    default:
      return codes.map((code) => `${kind} ${code}`);
  }
}
