import { useAsk } from '../api/ask';
import { answerOf, client, type Schemas } from '../api/client';
import { useMoment } from '../api/moment';
import { allPages, type Page } from './all-pages';

/** The lists that a view shows whole, and what a row of each is. */
interface Lists {
  readonly cases: Schemas['Case'];
  readonly demands: Schemas['Demand'];
  readonly licences: Schemas['Licence'];
  readonly measures: Schemas['Measure'];
}

/** Every row of a list at the page's moment that the filters let through. */
export function useAllRows<List extends keyof Lists>(list: List, filters: Readonly<Record<string, string>>) {
  const { dispute, moment } = useMoment();
  return useAsk([list, 'live', dispute, moment, filters], (signal) =>
    allPages<Lists[List]>((paging) => {
      const query = { ...moment, ...filters, ...paging } as never;
      // The four take and answer the same but for the row, which the compiler cannot follow through a name.
      const path = `/v1/disputes/{dispute}/${list}` as '/v1/disputes/{dispute}/cases';
      const asked: Promise<unknown> = answerOf(
        client.GET(path, { params: { path: { dispute }, query }, signal }),
      );
      return asked as Promise<Page<Lists[List]>>;
    }),
  );
}
