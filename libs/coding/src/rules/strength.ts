import type { EntryToCode } from './coded-entry';

const FORMAL = new Set(['demands', 'condemns', 'rejects', 'recognises', 'denies']);
const ACTS = new Set([
  'RelationsSevered',
  'RelationsRestored',
  'EnvoyExpelled',
  'EmbassyClosed',
  'EmbassyReopened',
]);

/** 3 for severing, restoring and expelling; 2 for the words of a formal stand and for recognitions; 1 otherwise. */
export function strengthOf({ type, data: { stance } }: EntryToCode): 1 | 2 | 3 {
  if (ACTS.has(type)) return 3;
  return type.startsWith('Recognition') || FORMAL.has(stance ?? '') ? 2 : 1;
}
