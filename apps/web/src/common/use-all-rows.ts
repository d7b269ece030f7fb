import { useAsk } from '../api/ask';
import { answerOf, client, type Schemas } from '../api/client';
import { type Moment, useMoment } from '../api/moment';
import { allPages, type Page } from './all-pages';

/** The lists that a view shows whole, and what a row of each is. */
interface Lists {
  readonly actors: Schemas['Actor'];
  readonly cases: Schemas['Case'];
  readonly demands: Schemas['Demand'];
  readonly licences: Schemas['Licence'];
  readonly measures: Schemas['Measure'];
  readonly positions: Schemas['Position'];
  readonly recognitions: Schemas['Recognition'];
}

interface Question {
  readonly dispute: string;
  readonly query: Moment & Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

/** Every row of a list that the query lets through. */
export function allRowsOf<List extends keyof Lists>(
  list: List,
  { dispute, query, signal }: Question,
): Promise<readonly Lists[List][]> {
  return allPages<Lists[List]>((paging) => {
    // They take and answer the same but for the row, which the compiler cannot follow through a name.
    const path = `/v1/disputes/{dispute}/${list}` as '/v1/disputes/{dispute}/cases';
    const params = { path: { dispute }, query: { ...query, ...paging } as never };
    const asked: Promise<unknown> = answerOf(client.GET(path, { params, signal }));
    return asked as Promise<Page<Lists[List]>>;
  });
}

/** Every row of a list at the page's moment that the filters let through. */
export function useAllRows<List extends keyof Lists>(list: List, filters: Readonly<Record<string, string>>) {
  const { dispute, moment } = useMoment();
  return useAsk([list, 'live', dispute, moment, filters], (signal) =>
    allRowsOf(list, { dispute, query: { ...moment, ...filters }, signal }),
  );
}
