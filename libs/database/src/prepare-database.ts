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
  } finally {
    await admin.end();
  }
}
