import { FirstStart, TokenStore } from '@chancery/access';
import { databaseSettings, openDatabase, type OpenDatabase } from '@chancery/database';
import type { ApiSettings } from '../api-settings';
import { type Api, createApi } from './create-api';
import { listen, tryPort } from './listen';
import { prepare } from './prepare';

export interface Served {
  readonly url: string;
  readonly database: OpenDatabase;
  /** Takes nothing more, finishes what it has, gives the connections back and leaves Postgres. */
  stop(): Promise<void>;
}

/** What the audit says of acts of the start itself. */
const FIRST_START = { recordedBy: 'chancery:first-start', requestId: 'first-start' };

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Everything from nothing to an address that answers. `show` gets the first token of a record; until it has ended well
 * the token counts as not shown, and the next start shows another. Throws a Refusal with a sentence that says what to do.
 */
export async function serve(
  settings: ApiSettings,
  stopping: AbortSignal,
  show: (adminToken: string) => Promise<void>,
): Promise<Served> {
  await tryPort(settings);
  const database = await openDatabase({
    ...databaseSettings(process.env),
    applicationName: 'chancery: api',
    log: say,
  });
  for (const { name, present, why } of database.guards) if (!present) say(`Missing guard ${name}: ${why}`);
  let api: Api | undefined;
  const stop = async () => {
    await api?.app.close();
    await database.close();
  };
  try {
    api = await createApi(database, settings);
    await prepare(api, settings, stopping);
    const url = await listen(api.app, settings);
    const tokens = api.app.get(TokenStore);
    await api.app.get(FirstStart).once('first token', async () => {
      const issued = await tokens.createFirst(FIRST_START);
      if (issued) await show(issued.secret);
    });
    return { url, database, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
