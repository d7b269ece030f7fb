import { usePageAddress } from '../address/page-address';
import { useAsk } from '../api/ask';
import { answerOf, client, type Schemas } from '../api/client';
import { useMoment } from '../api/moment';
import { allPages } from '../common/all-pages';

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

export function useMeasures(filters: Filters) {
  const { dispute, moment } = useMoment();
  return useAsk(['measures', 'live', dispute, moment, filters], (signal) =>
    allPages<Measure>((paging) => {
      const query = { ...moment, ...filters, ...paging } as never;
      return answerOf(
        client.GET('/v1/disputes/{dispute}/measures', { params: { path: { dispute }, query }, signal }),
      );
    }),
  );
}

export function useLicences(filters: Filters) {
  const { dispute, moment } = useMoment();
  return useAsk(['licences', 'live', dispute, moment, filters], (signal) =>
    allPages<Licence>((paging) => {
      const query = { ...moment, ...filters, ...paging } as never;
      return answerOf(
        client.GET('/v1/disputes/{dispute}/licences', { params: { path: { dispute }, query }, signal }),
      );
    }),
  );
}
