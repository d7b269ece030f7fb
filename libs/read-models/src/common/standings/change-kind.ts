import type { Compared } from './standing-source';

export const CHANGE_KINDS = ['appeared', 'changed', 'restated', 'disappeared'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What became of an answer; null: nothing. */
export function changeKind(was: Compared | undefined, is: Compared | undefined): ChangeKind | null {
  if (!was?.row) return is?.row ? 'appeared' : null;
  if (!is?.row) return 'disappeared';
  if (was.state !== is.state) return 'changed';
  return was.text === is.text ? null : 'restated';
}
