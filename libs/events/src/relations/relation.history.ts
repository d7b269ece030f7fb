import { flags } from '../common/anomalies';
import type { RelationEvent } from './relation.events';

/** `unknown` until the record says something: most relations began long before it. */
export type Relation = 'unknown' | 'full' | 'severed';

export const initialState = (): Relation => 'unknown';

export function evolve(relation: Relation, { type }: RelationEvent): Relation {
  switch (type) {
    case 'RelationsSevered':
      return 'severed';
    case 'RelationsRestored':
      return 'full';
    default:
      return relation;
  }
}

/** Nothing is impossible: relations are restored step by step, and each step is announced as the restoring. */
export const refuse = (): void => undefined;

export function anomalies(relation: Relation, { type }: RelationEvent): string[] {
  switch (type) {
    case 'RelationsSevered':
      return flags(relation === 'severed' && 'already-severed');
    case 'RelationsRestored':
      return flags(relation === 'full' && 'already-restored');
    case 'EmbassyClosed':
      return [];
    default:
      return flags(relation === 'severed' && 'no-relations');
  }
}
