import { type Because, listed, type Row } from '../row';

export interface DemandRow extends Row {
  readonly actor: string;
  readonly addressee: string;
  /** The entry that makes it, named first in `because`. */
  readonly status: 'none' | 'open' | 'met';
  readonly since?: string;
}

export const demanded = (
  [actor, addressee]: readonly [actor: string, addressee: string],
  [asOf, status]: readonly [asOf: string, status: DemandRow['status']],
  because: Because,
  more: Partial<DemandRow> = {},
): DemandRow => ({ actor, addressee, asOf, status, because: listed(because), ...more });
