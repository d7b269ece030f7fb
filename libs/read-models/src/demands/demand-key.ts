import type { Asked } from './asked';
import type { Outcome } from './outcome';

const ALL = '*';

/**
 * Demands that one entry can answer share a key: those for the release of persons whom one state holds, those for talks
 * between the same two. An entry that asks and one that answers must come to the same key without knowing each other.
 */
export function keyOfAsked({ addressee, object: { kind, issue, codes } }: Asked): string {
  switch (kind) {
    case 'release':
      return `release ${addressee}`;
    case 'no-surrender':
    case 'talks':
    case 'recognition':
      return [kind, ...codes].join(' ');
    case 'end-of-sanctions':
      return [kind, addressee, codes.length > 0 ? 'named' : ALL].join(' ');
    default:
      return [kind, issue ?? ALL, ...codes].join(' ');
  }
}

export function keysOfOutcome({ kind, by, codes }: Outcome): string[] {
  if (codes.length === 0) return [];
  switch (kind) {
    case 'release':
      return by === null ? [] : [`release ${by}`];
    case 'end-of-sanctions':
      return by === null ? [] : [`${kind} ${by} named`];
    case 'talks':
      return [[kind, ...codes].join(' ')];
    default:
      return codes.map((code) => `${kind} ${code}`);
  }
}
