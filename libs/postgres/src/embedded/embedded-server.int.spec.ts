import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { eventually, startNode, type NodeProcess } from '@chancery/testing';
import { Client } from 'pg';

import { openPostgres } from '../open-postgres';
import { stopEmbedded } from './embedded-server';
import { readPostmaster } from './postmaster';

/** Another process that uses the server of `dataDir` until it is told to leave; it says the port once it is in. */
const USER = `
  require('reflect-metadata');
  const { openPostgres } = require('./dist/libs/postgres/src');
  openPostgres({ dataDir: process.argv[1] }).then(
    (server) => {
      process.on('SIGTERM', () => server.release().then(() => process.exit(0)));
      console.log('in ' + new URL(server.adminUrl).port);
    },
    (error) => { console.log(error.code + ' ' + error.message); process.exit(1); });
  setInterval(() => {}, 1000);`;

/** Of one server that the tests use in turn, since making one is what takes time. */
const folder = mkdtempSync(join(tmpdir(), 'chancery postgres é '));
const users: NodeProcess[] = [];

jest.setTimeout(60_000);

beforeAll(() => {
  chmodSync(folder, 0o711);
  execFileSync(process.execPath, ['scripts/build.mjs', '--quiet']);
});

afterEach(async () => {
  await Promise.all(users.splice(0).map((user) => user.end('SIGKILL')));
  await stopEmbedded(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function anotherProcess(): NodeProcess {
  const user = startNode(['-e', USER, folder]);
  users.push(user);
  return user;
}

const running = () => readPostmaster(join(folder, 'postgres', 'data'));

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end().catch(() => {});
  }
}

/** How many processes the server counts as its users. */
const inUse = async (url: string) =>
  (await ask<object>(url, `select from pg_stat_activity where application_name = 'chancery: in use'`)).length;

describe('an embedded server', () => {
  it('is one for two processes that start at once, and stops with the last of them', async () => {
    const [one, two] = [anotherProcess(), anotherProcess()];
    const ports = await Promise.all([one.line(/^in/), two.line(/^in/)]);
    expect(ports[0]).toBe(ports[1]);

    expect(await one.end()).toBe(0);
    expect(await running()).toMatchObject({ status: 'ready' });
    expect(await two.end()).toBe(0);
    expect(await running()).toBeNull();
  });

  it('stops when two leave at once', async () => {
    const both = await Promise.all([openPostgres({ dataDir: folder }), openPostgres({ dataDir: folder })]);
    await Promise.all(both.map((server) => server.release()));
    expect(await running()).toBeNull();
  });

  it('is waited for while another process is stopping it', async () => {
    for (let round = 0; round < 2; round++) {
      const first = await openPostgres({ dataDir: folder });
      const leaving = first.release();
      const next = await openPostgres({ dataDir: folder });
      await leaving;
      expect(await ask(next.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
      await next.release();
    }
  });

  it('outlives a process that was killed and is found by the next', async () => {
    const killed = anotherProcess();
    await killed.line(/^in/);
    const before = await running();
    await killed.end('SIGKILL');

    const next = await openPostgres({ dataDir: folder });
    expect(await running()).toEqual(before);
    await eventually(async () => (await inUse(next.adminUrl)) === 1); // it has noticed that one is gone
    await next.release();
    expect(await running()).toBeNull();
  });

  it('recovers what was committed after everything was killed', async () => {
    const killed = anotherProcess();
    const port = (await killed.line(/^in/)).slice(3);
    const { admin } = JSON.parse(readFileSync(join(folder, 'postgres', 'passwords.json'), 'utf8')) as {
      admin: string;
    };
    await ask(
      `postgres://chancery_admin:${admin}@127.0.0.1:${port}/postgres`,
      'create table kept as select 7 as seven',
    );
    const { pid } = (await running())!;
    process.kill(pid, 'SIGKILL');
    await killed.end('SIGKILL');

    const next = await openPostgres({ dataDir: folder });
    expect(await ask(next.adminUrl, 'select * from kept')).toEqual([{ seven: 7 }]);
    await next.release();
  });

  it('is started again on the same port when it alone was killed', async () => {
    const lines: string[] = [];
    const server = await openPostgres({ dataDir: folder, log: (line) => lines.push(line) });
    const { pid, port } = (await running())!;
    process.kill(pid, 'SIGKILL');

    const answer = await eventually(() => ask(server.adminUrl, 'select 1 as one'));
    expect(answer).toEqual([{ one: 1 }]);
    expect(await running()).toMatchObject({ port });
    expect(lines[0]).toMatch(/went away/);
    await server.release();
    expect(await running()).toBeNull();
  });

  it('starts although its old process id now belongs to another program', async () => {
    await (await openPostgres({ dataDir: folder })).release();
    const pidFile = join(folder, 'postgres', 'data', 'postmaster.pid');
    writeFileSync(
      pidFile,
      `${process.pid}\n/somewhere\n1700000000\n5432\n\n127.0.0.1\n  1234567         3\nready   \n`,
    );

    const server = await openPostgres({ dataDir: folder });
    expect(await ask(server.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.release();
  });

  it('starts although a power cut has left its postmaster.pid empty', async () => {
    await (await openPostgres({ dataDir: folder })).release();
    const pidFile = join(folder, 'postgres', 'data', 'postmaster.pid');
    writeFileSync(pidFile, '');
    const aMinuteAgo = Date.now() / 1000 - 60;
    utimesSync(pidFile, aMinuteAgo, aMinuteAgo);

    const server = await openPostgres({ dataDir: folder });
    expect(await ask(server.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.release();
  });

  it('keeps its promises: checksums, C locale, UTF-8, durable commits, loopback by password only', async () => {
    const server = await openPostgres({ dataDir: folder });
    const [settings] = await ask<Record<string, string>>(
      server.adminUrl,
      `select current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
              current_setting('synchronous_commit') as commit, current_setting('server_encoding') as encoding,
              current_setting('listen_addresses') as address, datcollate as collation,
              (select string_agg(distinct auth_method, ',') from pg_hba_file_rules) as method
         from pg_database
        where datname = current_database()`,
    );
    await server.release();
    expect(settings).toEqual({
      checksums: 'on',
      fsync: 'on',
      commit: 'on',
      encoding: 'UTF8',
      address: '127.0.0.1',
      collation: 'C',
      method: 'scram-sha-256',
    });
  });
});

describe('an embedded server that cannot be had', () => {
  it('refuses the folder of another major version', async () => {
    await (await openPostgres({ dataDir: folder })).release();
    writeFileSync(join(folder, 'postgres', 'data', 'PG_VERSION'), '17\n');
    await expect(openPostgres({ dataDir: folder })).rejects.toMatchObject({
      code: 'SETUP_IMPOSSIBLE',
      message: expect.stringMatching(/was made by Postgres 17 and this is 18/),
    });
    writeFileSync(join(folder, 'postgres', 'data', 'PG_VERSION'), '18\n');
  });

  it('refuses a port that somebody else uses, and leaves no server behind', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(openPostgres({ dataDir: folder, port })).rejects.toMatchObject({
      code: 'SETUP_IMPOSSIBLE',
      message: `Port ${port} is taken: stop what uses it, or choose another port.`,
    });
    other.close();
    expect(await running()).toBeNull();
  });

  it('refuses a folder that it may not write to', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o555 });
    // Root may write everywhere, so an ordinary user has to try.
    const user = startNode(['-e', USER, closed], {}, process.getuid?.() === 0 ? { uid: 65_534 } : {});
    users.push(user);
    expect(await user.line(/./)).toMatch(
      /^SETUP_IMPOSSIBLE .* cannot be used by this user: set CHANCERY_DATA/,
    );
  });

  it('refuses a data folder that is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(openPostgres({ dataDir: file })).rejects.toMatchObject({
      code: 'SETUP_IMPOSSIBLE',
      message: expect.stringMatching(/is a file, not a folder/),
    });
    expect(existsSync(file)).toBe(true);
  });
});
