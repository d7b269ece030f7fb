import { type Because, listed, type Row } from '../row';

export interface LicenceRow extends Row {
  /** `usa/gl-12`. */
  readonly licence: string;
  /** `none`: not issued yet. */
  readonly status: 'none' | 'in_force' | 'restricted' | 'ended';
  readonly until?: string;
}

export const licensed = (
  licence: string,
  [asOf, status, until]: readonly [asOf: string, status: LicenceRow['status'], until?: string],
  because: Because,
): LicenceRow => ({ licence, asOf, status, because: listed(because), ...(until && { until }) });
