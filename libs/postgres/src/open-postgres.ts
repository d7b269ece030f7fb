import { joinEmbedded } from './embedded/embedded-server';
import { openExternal } from './external/open-external';
import type { PostgresOptions, RunningPostgres } from './running-postgres';

/** Finds, or starts, the server. Throws `SETUP_IMPOSSIBLE` with one sentence that says what to do. */
export async function openPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  return options.databaseUrl ? openExternal(options.databaseUrl) : joinEmbedded(options);
}
