import { canonicalJson, type EffectiveEntry } from '@chancery/kernel';

export interface Change {
  readonly field: string;
  /** null: it was not there. */
  readonly before: unknown;
  /** null: it was taken away. */
  readonly after: unknown;
}

/** What an event changed in what its entry says, field by field. */
export function changesBetween(before: EffectiveEntry, after: EffectiveEntry): Change[] {
  const [old, young] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(young)])]
    .map((field) => ({ field, before: old[field] ?? null, after: young[field] ?? null }))
    .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after));
}

/** That an entry is corrected follows from the other changes; that it is retracted is a change itself. */
const fieldsOf = ({ occurredOn, status, data }: EffectiveEntry): Record<string, unknown> => ({
  ...data,
  occurredOn,
  ...(status === 'retracted' && { status }),
});
