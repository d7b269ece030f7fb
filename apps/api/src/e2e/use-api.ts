import type { Pool } from 'pg';
import { type RunningApi, startApi } from './start-api';

/**
 * The service over a database of its own, for the specs of a `describe`: `useApi(useTestDatabase)`. Hooks of one kind
 * run in the order of their registration, and the service must stop before its database is dropped.
 */
export function useApi<Database extends { readonly pool: Pool }>(
  useDatabase: () => () => Database,
  environment: NodeJS.ProcessEnv = {},
) {
  let api: RunningApi;
  afterAll(() => api.close());
  const database = useDatabase();
  beforeAll(async () => {
    api = await startApi(database().pool, environment);
  });
  return { api: () => api, database };
}
