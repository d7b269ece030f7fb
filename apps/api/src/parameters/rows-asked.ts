import type { Asked } from './parameter';
import type { PAGED } from '../registers/register.parameters';

/** Tells the filters of a list from what every list takes. */
export function rowsAsked<Filter extends string>(
  asked: Asked<typeof PAGED> & Readonly<Record<Filter, readonly string[] | undefined>>,
  names: readonly Filter[],
) {
  const given: Readonly<Record<Filter, readonly string[] | undefined>> = asked;
  const filters: Partial<Record<Filter, readonly string[] | undefined>> = {};
  for (const name of names) filters[name] = given[name];
  return { filters, limit: asked.limit, cursor: asked.cursor };
}
