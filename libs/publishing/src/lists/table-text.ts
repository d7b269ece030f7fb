import { type SheetName, SHEETS } from '@chancery/tables';
import type { TableForm } from '../forms';
import { type Listing, pagesOf } from './pages';

/** A list as a table, or one JSON object a line. */
export async function* tableText(
  form: TableForm,
  sheet: SheetName,
  listing: Listing,
): AsyncGenerator<string> {
  const { titles, lineOf } = SHEETS[sheet];
  if (form === 'csv') yield titles;
  const textOf = form === 'csv' ? lineOf : (row: object) => `${JSON.stringify(row)}\n`;
  for await (const rows of pagesOf<object>(listing)) yield rows.map(textOf).join('');
}
