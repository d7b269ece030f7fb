import { makeRoles, prepareDatabase } from '@chancery/database';
import { inDatabase, type RunningPostgres } from '@chancery/postgres';
import { Client, escapeIdentifier } from 'pg';

import { databasePrefix } from './test-server';

/** The dispute that every test database begins with. */
export const DISPUTE = {
  id: 1,
  slug: 'venezuela',
  title: 'The dispute over the presidency of Venezuela',
} as const;

/** Held while a worker makes the template, so that the others wait for it instead of making it too. */
const MAKING_TEMPLATE = 1667785840;

/** Makes a database of its own, with the present schema and the dispute in it. Returns its name. */
export async function cloneTemplate(server: RunningPostgres, run: string, name: string): Promise<boolean> {
  const admin = new Client({ connectionString: server.adminUrl });
  await admin.connect();
  const template = `${databasePrefix(run)}template`;
  try {
    await admin.query('select pg_advisory_lock($1)', [MAKING_TEMPLATE]);
    const { rowCount } = await admin.query('select from pg_database where datname = $1 and datistemplate', [
      template,
    ]);
    if (rowCount === 0) await makeTemplate(admin, server, template);
    await admin.query('select pg_advisory_unlock($1)', [MAKING_TEMPLATE]);
    await admin.query(`create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`);
  } finally {
    await admin.end();
  }
  return grantOn(inDatabase(server.adminUrl, name), server);
}

/** It counts as made only once it is marked as a template: a worker killed half-way leaves an unmarked one. */
async function makeTemplate(admin: Client, server: RunningPostgres, template: string): Promise<void> {
  const quoted = escapeIdentifier(template);
  const url = inDatabase(server.adminUrl, template);
  await admin.query(`drop database if exists ${quoted} with (force)`);
  await admin.query(`create database ${quoted} template template0`);
  await prepareDatabase(url, servicePassword(server));
  await openDispute(url);
  await admin.query(`alter database ${quoted} with is_template true allow_connections false`);
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
