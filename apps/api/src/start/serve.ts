import { TokenStore } from '@chancery/access';
import { databaseSettings, openDatabase, type OpenDatabase } from '@chancery/database';
import type { ApiSettings } from '../api-settings';
import { type Api, createApi } from './create-api';
import { listen, tryPort } from './listen';
import { prepare } from './prepare';

export interface Served {
  readonly url: string;
  /** Only on the first start of a record. */
  readonly adminToken: string | null;
  readonly database: OpenDatabase;
  /** Takes nothing more, finishes what it has, gives the connections back and leaves Postgres. */
  stop(): Promise<void>;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Everything from nothing to an address that answers. Throws a Refusal with a sentence that says what to do. */
export async function serve(settings: ApiSettings, stopping: AbortSignal): Promise<Served> {
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
    const issued = await api.app.get(TokenStore).createFirst();
    return { url, adminToken: issued?.secret ?? null, database, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
