import { inDatabase } from '@chancery/postgres';
import { useTestDatabase } from '@chancery/testing';
import { Client, escapeIdentifier } from 'pg';

import { openDatabase } from './open-database';

async function as<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function loginAs(url: string, user: string): string {
  const changed = new URL(url);
  changed.username = user;
  changed.password = 'p';
  return changed.href;
}

describe('the roles', () => {
  const database = useTestDatabase();
  const FORBIDDEN = [
    'update es.event set body = body',
    'delete from es.event',
    'truncate es.event',
    'drop table es.event',
    'alter table es.event disable trigger all',
    'drop schema es cascade',
    'alter schema es rename to elsewhere',
    'alter table es.event set schema public',
    'create or replace function es.refuse_rewriting() returns trigger language plpgsql as $$begin return null; end$$',
    'drop function es_guard.refuse_schema_change cascade',
    'create or replace function es_guard.fingerprint() returns text language sql as $$select null$$',
    'drop event trigger es_frozen',
    "insert into es.log (log_id, slug, title) values (9, 'x', 'x')",
  ];

  it.each(FORBIDDEN)('keep the service from: %s', async (sql) => {
    await expect(database().pool.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(FORBIDDEN.filter((sql) => !/^(set|insert)/.test(sql)))(
    'keep even the owner from: %s',
    async (sql) => {
      await as(database().adminUrl, async (client) => {
        await client.query('set role es_owner');
        await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
      });
    },
  );

  const onlyEmbedded = process.env.DATABASE_URL ? it.skip : it;
  onlyEmbedded('keep the service, which logs in for itself, from becoming the owner', async () => {
    await expect(database().pool.query('set role es_owner')).rejects.toMatchObject({ code: '42501' });
  });

  it('leave the record to es_owner, who cannot log in', async () => {
    const { rows } = await database().pool.query(
      `select r.rolname as owner, r.rolcanlogin as login
         from pg_class c
         join pg_roles r on r.oid = c.relowner
        where c.oid = 'es.event'::regclass`,
    );
    expect(rows).toEqual([{ owner: 'es_owner', login: false }]);
  });

  it('let the service make and drop schemas of its own', async () => {
    await expect(
      database().pool.query(
        'create schema rm_trial; create table rm_trial.t (x int); drop schema rm_trial cascade',
      ),
    ).resolves.toBeDefined();
  });
});

describe('a login that may not make roles', () => {
  const database = useTestDatabase();
  const name = `plain_${process.pid}_${process.env.JEST_WORKER_ID ?? 0}`;

  beforeAll(() =>
    as(database().adminUrl, async (admin) => {
      await admin.query(`create role ${name} login password 'p'`);
      await admin.query(`create database ${name} owner ${name}`);
    }),
  );

  afterAll(() =>
    as(inDatabase(database().adminUrl, 'postgres'), async (admin) => {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.query(`drop role if exists ${escapeIdentifier(name)}`);
    }),
  );

  const plainUrl = () => loginAs(inDatabase(database().adminUrl, name), name);

  it('works all the same, as itself, and says which guards are missing', async () => {
    const open = await openDatabase({ dataDir: '/nowhere', databaseUrl: plainUrl() });
    const { rows } = await open.pool.query(
      `select current_user as me, slug from es.open_log('trial', 'A trial')`,
    );
    await open.close();
    expect(rows).toEqual([{ me: name, slug: 'trial' }]);
    const missing = open.guards.filter(({ present }) => !present);
    expect(missing.map((guard) => guard.name)).toEqual(
      expect.arrayContaining(['service-role', 'no-rewrite-privilege', 'ddl-event-triggers']),
    );
    expect(missing.every(({ why }) => why)).toBe(true);
  });

  it('is refused with a sentence where it may not make schemas', async () => {
    const elsewhere = new URL(plainUrl());
    elsewhere.pathname = new URL(database().adminUrl).pathname;
    await expect(openDatabase({ dataDir: '/nowhere', databaseUrl: elsewhere.href })).rejects.toMatchObject({
      code: 'SETUP_IMPOSSIBLE',
      message: expect.stringMatching(/lacks a right of this login: grant create on database/),
    });
  });
});

describe('an external server', () => {
  const database = useTestDatabase();
  const name = `app_${process.pid}_${process.env.JEST_WORKER_ID ?? 0}`;
  const appUrl = () => loginAs(database().adminUrl, name);

  beforeAll(() =>
    as(database().adminUrl, async (admin) => {
      await admin.query(`create role ${name} login password 'p' in role chancery_service`);
    }),
  );

  afterAll(() =>
    as(inDatabase(database().adminUrl, 'postgres'), async (admin) => {
      await admin.query(`drop role if exists ${name}`);
    }),
  );

  it('has the same service role, reached by the login given, and says that this login could do more', async () => {
    const open = await openDatabase({ dataDir: '/nowhere', databaseUrl: database().adminUrl });
    const { rows } = await open.pool.query(
      'select current_user as me, session_user <> current_user as switched',
    );
    await open.close();
    expect(rows).toEqual([{ me: 'chancery_service', switched: true }]);
    expect(open.guards.find((guard) => guard.name === 'service-role')).toMatchObject({
      present: false,
      why: expect.stringMatching(/could act as the owner/),
    });
  });

  it('is used with every right but the service’s taken away once the tables are there', async () => {
    const open = await openDatabase({ dataDir: '/nowhere', databaseUrl: appUrl() });
    await expect(open.pool.query('set role es_owner')).rejects.toMatchObject({ code: '42501' });
    await open.close();
    expect(open.guards.find((guard) => guard.name === 'service-role')).toEqual({
      name: 'service-role',
      present: true,
    });
  });

  it('is refused by a sentence when that login finds no tables', async () => {
    const empty = inDatabase(appUrl(), 'postgres');
    await expect(openDatabase({ dataDir: '/nowhere', databaseUrl: empty })).rejects.toMatchObject({
      code: 'SETUP_IMPOSSIBLE',
      message: expect.stringMatching(/start Chancery once with a DATABASE_URL whose login may create roles/),
    });
  });

  it('is refused by a sentence when a newer Chancery made its tables', async () => {
    await as(database().adminUrl, (admin) =>
      admin.query(`insert into chancery.migrations (timestamp, name) values (9, 'ComeLater9999999999999')`),
    );
    await expect(
      openDatabase({ dataDir: '/nowhere', databaseUrl: database().adminUrl }),
    ).rejects.toMatchObject({
      code: 'SETUP_IMPOSSIBLE',
      message: expect.stringMatching(/made by a newer Chancery \(ComeLater/),
    });
  });
});
