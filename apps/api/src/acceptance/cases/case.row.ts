import { type Because, listed, type Row } from '../row';

export interface CustodyRow extends Row {
  readonly person: string;
  /** The state that holds the person on that day; `free`: held before; `never`: no custody is recorded yet. */
  readonly heldBy: string;
  /** A day that the status sentence must name. */
  readonly says?: RegExp;
}

type ToldCustody = Omit<CustodyRow, 'person'>;
type MoreCustody = Partial<Omit<ToldCustody, 'asOf' | 'heldBy' | 'because'>>;

export const held = (
  asOf: string,
  heldBy: string,
  because: Because,
  more: MoreCustody = {},
): ToldCustody => ({ asOf, heldBy, because: listed(because), ...more });

export const custodyOf = (persons: Readonly<Record<string, readonly ToldCustody[]>>): CustodyRow[] =>
  Object.entries(persons).flatMap(([person, rows]) => rows.map((row) => ({ person, ...row })));

export interface ProceedingRow extends Row {
  readonly kind: 'extradition' | 'prosecution';
  readonly person: string;
  /** What some case of the kind must say in its states; `none`: there is no such case. */
  readonly reached: string;
  readonly flagged?: boolean;
}

type ToldProceeding = Omit<ProceedingRow, 'kind' | 'person'>;

export const reached = (
  asOf: string,
  turn: string,
  because: Because,
  more: Partial<ToldProceeding> = {},
): ToldProceeding => ({ asOf, reached: turn, because: listed(because), ...more });

export const proceedingsOf = (
  kind: ProceedingRow['kind'],
  persons: Readonly<Record<string, readonly ToldProceeding[]>>,
): ProceedingRow[] =>
  Object.entries(persons).flatMap(([person, rows]) => rows.map((row) => ({ kind, person, ...row })));
