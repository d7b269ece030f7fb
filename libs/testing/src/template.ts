import { makeRoles, prepareDatabase } from '@chancery/database';
import { inDatabase, type RunningPostgres } from '@chancery/postgres';
import { Client, escapeIdentifier, type Pool } from 'pg';

import { openPool } from './open-pool';
import { databasePrefix } from './test-server';

/** The dispute that every test database begins with. */
export const DISPUTE = {
  id: 1,
  slug: 'venezuela',
  title: 'The dispute over the presidency of Venezuela',
} as const;

/** Held while a worker makes the template, so that the others wait for it instead of making it too. */
const MAKING_TEMPLATE = 1667785840;

/** What a kind of test database begins with beyond the dispute; brought in once a run, then copied. */
export interface Filling {
  /** Lower case, unique among the fillings. */
  readonly name: string;
  /** Writes as the service role, and leaves no connection open. */
  readonly fill: (pool: Pool) => Promise<void>;
}

/**
 * Makes a database of the spec's own, with the present schema, the dispute and the filling in it. Returns whether
 * the service role is another than the login that made it.
 */
export async function cloneTemplate(
  server: RunningPostgres,
  run: string,
  name: string,
  filling?: Filling,
): Promise<boolean> {
  const admin = new Client({ connectionString: server.adminUrl });
  await admin.connect();
  const template = `${databasePrefix(run)}template`;
  const filled = filling ? `${template}_${filling.name}` : template;
  try {
    await admin.query('select pg_advisory_lock($1)', [MAKING_TEMPLATE]);
    if (!(await isMade(admin, template))) await makeTemplate(admin, server, template);
    if (filling && !(await isMade(admin, filled)))
      await fillTemplate(admin, server, { template, filled }, filling);
    await admin.query('select pg_advisory_unlock($1)', [MAKING_TEMPLATE]);
    await copy(admin, filled, name);
  } finally {
    await admin.end();
  }
  return grantOn(inDatabase(server.adminUrl, name), server);
}

async function isMade(admin: Client, template: string): Promise<boolean> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1 and datistemplate', [
    template,
  ]);
  return rowCount === 1;
}

async function copy(admin: Client, template: string, name: string): Promise<void> {
  await admin.query(`create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`);
}

async function seal(admin: Client, template: string): Promise<void> {
  await admin.query(
    `alter database ${escapeIdentifier(template)} with is_template true allow_connections false`,
  );
}

async function fillTemplate(
  admin: Client,
  server: RunningPostgres,
  { template, filled }: { readonly template: string; readonly filled: string },
  { fill }: Filling,
): Promise<void> {
  await admin.query(`drop database if exists ${escapeIdentifier(filled)} with (force)`);
  await copy(admin, template, filled);
  const adminUrl = inDatabase(server.adminUrl, filled);
  const separated = await grantOn(adminUrl, server);
  const pool = openPool(separated ? inDatabase(server.serviceUrl, filled) : adminUrl);
  try {
    await fill(pool);
  } finally {
    await pool.end();
  }
  await seal(admin, filled);
}

/** It counts as made only once it is marked as a template: a worker killed half-way leaves an unmarked one. */
async function makeTemplate(admin: Client, server: RunningPostgres, template: string): Promise<void> {
  const quoted = escapeIdentifier(template);
  const url = inDatabase(server.adminUrl, template);
  await admin.query(`drop database if exists ${quoted} with (force)`);
  await admin.query(`create database ${quoted} template template0`);
  await prepareDatabase(url, servicePassword(server));
  await openDispute(url);
  await seal(admin, template);
}

async function openDispute(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select es.open_log($1, $2)', [DISPUTE.slug, DISPUTE.title]);
  } finally {
    await client.end();
  }
}

/** Privileges on a database are not copied with it. */
async function grantOn(url: string, server: RunningPostgres): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await makeRoles(client, servicePassword(server))).separated;
  } finally {
    await client.end();
  }
}

function servicePassword({ kind, serviceUrl }: RunningPostgres): string | null {
  return kind === 'embedded' ? decodeURIComponent(new URL(serviceUrl).password) : null;
}
