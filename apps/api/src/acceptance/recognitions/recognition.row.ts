import { type Because, listed, type Row } from '../row';

export interface RecognitionRow extends Row {
  readonly recogniser: string;
  /** Whom it recognises as president on that day; null: nobody. */
  readonly holder: string | null;
  readonly since?: string;
}

type Told = Omit<RecognitionRow, 'recogniser'>;

export const on = (
  asOf: string,
  holder: string | null,
  because: Because,
  more: Partial<Told> = {},
): Told => ({ asOf, holder, because: listed(because), ...more });

export const recognisedBy = (recognisers: Readonly<Record<string, readonly Told[]>>): RecognitionRow[] =>
  Object.entries(recognisers).flatMap(([recogniser, rows]) => rows.map((row) => ({ recogniser, ...row })));
