import { type Because, listed, type Row } from '../row';

/**
 * `none`: nothing was imposed yet; `standing`: in force, eased or not; `eased`: in force with
 * exceptions; `uneased`: in force without; `suspended`: put aside for a time; `ended`.
 */
export type Force = 'none' | 'standing' | 'eased' | 'uneased' | 'suspended' | 'ended';

export interface MeasureRow extends Row {
  readonly authority: string;
  readonly target: string;
  readonly programme?: string;
  readonly force: Force;
  readonly since?: string;
  readonly until?: string;
}

type Told = Omit<MeasureRow, 'authority' | 'target' | 'programme'>;
type More = Partial<Omit<Told, 'asOf' | 'force' | 'because'>>;

export const on = (asOf: string, force: Force, because: Because, more: More = {}): Told => ({
  asOf,
  force,
  because: listed(because),
  ...more,
});

/** The measures of one authority against one target, under one programme where it is named. */
export const against = (
  target: string,
  [authority, programme]: readonly [authority: string, programme?: string],
  rows: readonly Told[],
): MeasureRow[] => rows.map((row) => ({ authority, target, ...(programme && { programme }), ...row }));
