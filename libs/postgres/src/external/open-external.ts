import { Client } from 'pg';

import type { RunningPostgres } from '../running-postgres';
import { asRole, withoutPassword } from '../postgres-url';
import { setupImpossible } from '../setup-impossible';

const OLDEST = 15;

const REFUSALS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there: start the server or correct DATABASE_URL',
  ENOTFOUND: 'there is no such host: correct DATABASE_URL',
  EAI_AGAIN: 'the host name cannot be looked up now: check the network or DATABASE_URL',
  ETIMEDOUT: 'it does not answer: check the network or DATABASE_URL',
  ENOENT: 'there is no such socket: start the server or correct DATABASE_URL',
  '28P01': 'the password is wrong: correct DATABASE_URL',
  '28000': 'the server lets this user in neither way: correct DATABASE_URL or pg_hba.conf',
  '3D000': 'there is no such database: create it or correct DATABASE_URL',
  '53300': 'it has no connection left: raise max_connections or stop another client',
};

/** A server somebody else runs: it is asked for its version and otherwise left alone. */
export async function openExternal(databaseUrl: string): Promise<RunningPostgres> {
  const url = parse(databaseUrl);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw setupImpossible(`The server ${withoutPassword(url)} cannot be used: ${reason(error)}.`, error);
  }
  const serverVersion = await versionOf(client);
  refuseOld(serverVersion, url);
  return {
    kind: 'external',
    adminUrl: url,
    serviceUrl: asRole(url, 'chancery_service'),
    serverVersion,
    release: async () => {},
  };
}

export function refuseOld(serverVersion: number, url: string): void {
  const major = Math.floor(serverVersion / 10_000);
  if (major < OLDEST)
    throw setupImpossible(
      `The server ${withoutPassword(url)} is Postgres ${major}: Chancery needs ${OLDEST} or newer.`,
    );
}

function parse(databaseUrl: string): string {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl))
    throw setupImpossible('DATABASE_URL must read postgres://user:password@host:port/database.');
  return databaseUrl;
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REFUSALS[code ?? ''] ?? (message || 'it does not answer').replace(/\.$/, '');
}

async function versionOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  await client.end();
  return rows[0]!.version;
}
