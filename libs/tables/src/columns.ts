import { csvLine } from '@chancery/kernel';

/** What stands in a cell, of a row as the API answers it. */
export type Cell<Row> = (row: Row) => string | number | boolean | null | undefined;

/** The columns of a table by their titles, in their order. */
export type Columns<Row> = Readonly<Record<string, Cell<Row>>>;

/** Lines of CSV: the titles, and one line for each row. */
export interface Sheet {
  readonly titles: string;
  readonly lineOf: (row: any) => string;
}

export const inSheet = <Row>(columns: Columns<Row>): Sheet => ({
  titles: csvLine(Object.keys(columns)),
  lineOf: (row: Row) => csvLine(Object.values(columns).map((cell) => written(cell(row)))),
});

const written = (value: ReturnType<Cell<unknown>>): string | number =>
  typeof value === 'number' ? value : String(value ?? '');

/** Several values of one cell. */
export const joined = (values: readonly unknown[]): string => values.join('; ');

interface Coded {
  readonly code: string;
}

export const codesOf = (parties: readonly Coded[]): string => joined(parties.map(({ code }) => code));
