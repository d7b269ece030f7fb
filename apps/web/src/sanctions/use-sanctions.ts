import { usePageAddress } from '../address/page-address';
import type { Schemas } from '../api/client';
import { useAllRows } from '../common/use-all-rows';

export type Measure = Schemas['Measure'];
export type Licence = Schemas['Licence'];
export type Filters = Readonly<Record<string, string>>;

const NAMES = { measures: ['authority', 'programme', 'target', 'status', 'id'], licences: ['authority', 'licensee', 'status', 'id'] }; // prettier-ignore
export type What = keyof typeof NAMES;

/** The filters in the address that the question knows. */
export function useFilters(what: What): Filters {
  const { get } = usePageAddress();
  return Object.fromEntries(NAMES[what].map((name) => [name, get(name)]).filter(([, value]) => value !== ''));
}

export const useMeasures = (filters: Filters) => useAllRows('measures', filters);
export const useLicences = (filters: Filters) => useAllRows('licences', filters);
