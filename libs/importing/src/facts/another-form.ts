import type { Refusal } from '@chancery/kernel';
import type { Proposed } from '../import-run';

type FactData = { readonly startUnknown?: boolean; readonly follows?: readonly string[] };

/** Another form of a refused fact, and the links that had to be left out of it. */
export interface AnotherForm {
  readonly proposed: Proposed;
  readonly withoutLinks: readonly string[];
}

/**
 * How a refused fact may still be recorded: a lifting or release without its beginning once more as `startUnknown`;
 * a fact that follows one that was itself refused, without its links. null when there is no other way.
 */
export function anotherForm(one: Proposed, { code, errors }: Refusal): AnotherForm | null {
  const data = one.submission.data as FactData;
  if (one.outcome !== 'created') return null;
  if (code === 'HISTORY_FORBIDS' && !data.startUnknown)
    return { proposed: withData(one, { ...data, startUnknown: true }), withoutLinks: [] };
  if (!data.follows || !errors.every(({ pointer }) => /\/data\/follows(?:\/|$)/.test(pointer))) return null;
  const { follows, ...rest } = data;
  return { proposed: withData(one, rest), withoutLinks: follows };
}

const withData = (one: Proposed, data: FactData): Proposed => ({
  ...one,
  submission: { ...one.submission, data },
});
