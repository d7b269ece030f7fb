import { setupImpossible } from '@chancery/postgres';
import { Client } from 'pg';

import { isPresent, migrate } from './migrate';
import { makeRoles, type Separation } from './roles';
import { IS_SERVICE_ONLY } from './roles.sql';

/** Held while a process makes roles and tables, so that two starting at once do not make them twice. */
const PREPARING = 1667785839;

/**
 * Brings a database to the present schema; does nothing when it is there already. A login that is a member of
 * chancery_service and nothing more may use a prepared database, but not prepare one.
 */
export async function prepareDatabase(adminUrl: string, servicePassword: string | null): Promise<Separation> {
  const admin = new Client({ connectionString: adminUrl, application_name: 'chancery: preparing' });
  admin.on('error', () => {});
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [PREPARING]);
    return await prepare(admin, adminUrl, servicePassword);
  } catch (error) {
    throw refusal(error);
  } finally {
    await admin.end();
  }
}

async function prepare(admin: Client, adminUrl: string, servicePassword: string | null): Promise<Separation> {
  const { rows } = await admin.query<{ only: boolean }>(IS_SERVICE_ONLY);
  const present = await isPresent(admin);
  if (rows[0]!.only && present) return { separated: true };
  if (rows[0]!.only)
    throw setupImpossible(
      'The tables are not those of this version and this login may not make them: start Chancery once with a DATABASE_URL whose login may create roles.',
    );
  const separation = await makeRoles(admin, servicePassword);
  if (!present) await migrate(adminUrl, separation.separated);
  return separation;
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
