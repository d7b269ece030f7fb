import { setupImpossible } from '@chancery/postgres';
import { Client } from 'pg';

import { migrate } from './migrate';
import { makeRoles, type Separation } from './roles';

/** Held while a process makes roles and tables, so that two starting at once do not make them twice. */
const PREPARING = 1667785839;

/** Brings a database to the present schema; does nothing when it is there already. */
export async function prepareDatabase(adminUrl: string, servicePassword: string | null): Promise<Separation> {
  const admin = new Client({ connectionString: adminUrl, application_name: 'chancery: preparing' });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [PREPARING]);
    const separation = await makeRoles(admin, servicePassword);
    await migrate(adminUrl, separation.separated);
    return separation;
  } catch (error) {
    throw refusal(error);
  } finally {
    await admin.end();
  }
}

const REFUSALS: Readonly<Record<string, string>> = {
  '42501':
    'lacks a right of this login: grant create on database … to it, or make it the owner of the database',
  '25006': 'is read-only: give DATABASE_URL of the primary server',
  '53100': 'is full: free some space on its disk',
};

function refusal(error: unknown): unknown {
  const { code, message } = error as { code?: string; message: string };
  const reason = REFUSALS[code ?? ''];
  return reason ? setupImpossible(`The database ${reason} (${message}).`, error) : error;
}
