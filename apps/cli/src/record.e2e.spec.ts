import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPool, useTestDatabase } from '@chancery/testing';
import { runChancery } from './e2e/run-chancery';

const SHIPPED = join(__dirname, '../../../data/venezuela/facts.jsonl');
const MINUTES = 5 * 60_000;

describe('the command line on a record', () => {
  const database = useTestDatabase();
  let folder = '';
  let facts = '';

  const run = (...args: string[]) => runChancery(args, { DATABASE_URL: database().adminUrl });
  const done = async (...args: string[]) => {
    const ran = await run(...args);
    expect(ran).toMatchObject({ code: 0 });
    return ran.stdout;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chancery-cli-'));
    facts = join(folder, 'facts.jsonl');
    const lines = (await readFile(SHIPPED, 'utf8')).split('\n').filter((line) => !line.includes('"follows"'));
    await writeFile(facts, `${lines.slice(0, 40).join('\n')}\n`);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it(
    'imports facts, and finds nothing new in the same file',
    async () => {
      expect(await done('import', 'facts', facts)).toMatch(
        /^facts\.jsonl: 40 created, 0 same, 0 changed, 0 rejected; positions 1 to \d+\.\n$/,
      );
      expect(await done('import', 'facts', facts)).toBe(
        'facts.jsonl: 0 created, 40 same, 0 changed, 0 rejected; nothing was appended.\n',
      );
    },
    MINUTES,
  );

  it(
    'exits 1 for a file with a line it refuses, and names the line',
    async () => {
      const broken = join(folder, 'broken.jsonl');
      await writeFile(broken, '{"id":"half-a-fact"}\n');
      const { code, stdout } = await run('import', 'facts', broken);
      expect(code).toBe(1);
      expect(stdout).toMatch(/^broken\.jsonl: 0 created, 0 same, 0 changed, 1 rejected; .*\n {2}line 1/);
    },
    MINUTES,
  );

  it(
    'stops a strict import at that line',
    async () => {
      const broken = join(folder, 'strict.jsonl');
      await writeFile(broken, '{"id":"half-a-fact"}\n');
      const { code, stderr } = await run('import', 'facts', broken, '--strict');
      expect(code).toBe(1);
      expect(stderr).toMatch(/^chancery: Line 1: /m);
    },
    MINUTES,
  );

  it(
    'lists what had happened by a day as a table whose total agrees with the JSON',
    async () => {
      const table = await done('timeline', '2019-01-24', '--limit', '500');
      const { data, page } = JSON.parse(await done('timeline', '2019-01-24', '--limit', '500', '--json')) as {
        data: { headline: string; occurredFrom: string }[];
        page: { total: number };
      };
      expect(data.length).toBeGreaterThan(0);
      expect(data.every(({ occurredFrom }) => occurredFrom <= '2019-01-24')).toBe(true);
      expect(table).toContain(`\n${page.total} entries.\n`);
      expect(table).toContain('World:     venezuela as of 2019-01-24');
      expect(table).toMatch(/Knowledge: recorded by .*, position \d+\n/);
    },
    MINUTES,
  );

  it(
    'replays a day as tables with as many rows as the snapshot has, and again by the command that it names',
    async () => {
      const { data, meta } = JSON.parse(await done('replay', '2019-01-24', '--json')) as {
        data: Record<string, object[]>;
        meta: { position: number };
      };
      const tables = await done('replay', '2019-01-24');
      for (const [question, rows] of Object.entries(data).filter(([name]) => /^(rec|mea|lic|cas)/.test(name)))
        expect(tables).toMatch(new RegExp(`^${question}: ${rows.length || 'none'}\\b`, 'mi'));
      const counts = [...tables.matchAll(/^Positions on .*: (\d+)$/gm)].map(([, count]) => Number(count));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(data.positions!.length);
      expect(Object.values(data).flat().length).toBeGreaterThan(0);

      const pinned = /^For ever the same: chancery (.+)\n$/m.exec(tables)![1]!;
      expect(pinned).toBe(`replay 2019-01-24 --known-at ${meta.position}`);
      expect(await done(...pinned.split(' '))).toBe(tables);
    },
    MINUTES,
  );

  it(
    'exits 2 for a day that is none and a dispute that is not there',
    async () => {
      expect(await run('replay', '2019-13-45')).toMatchObject({ code: 2, stdout: '' });
      expect(await run('replay', '2019', '--dispute', 'atlantis')).toMatchObject({ code: 2, stdout: '' });
    },
    MINUTES,
  );

  it(
    'exports every entry, as lines of JSON and as a table',
    async () => {
      const lines = (await done('export', '--format', 'jsonl')).trimEnd().split('\n');
      const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id);
      const rows = (await done('export', '--format', 'csv')).trimEnd().split('\r\n');
      expect(ids).toHaveLength(40);
      expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(ids);
    },
    MINUTES,
  );

  it(
    'rebuilds read models that answer as before',
    async () => {
      const before = await done('export', '--format', 'jsonl', '--as-of', '2026-01-01');
      expect(await done('rebuild')).toMatch(/^timeline: rebuilt from \d+ events in /m);
      expect(await done('export', '--format', 'jsonl', '--as-of', '2026-01-01')).toBe(before);
      expect(await run('rebuild', 'timelime')).toMatchObject({ code: 2, stdout: '' });
    },
    MINUTES,
  );

  it(
    'issues a token alone on stdout, lists it without its secret, and revokes it',
    async () => {
      const secret = await done(
        'token',
        'create',
        'archivist',
        '--role',
        'editor',
        '--expires',
        '2100-01-01',
      );
      expect(secret).toMatch(/^chy_[\w-]{43}\n$/);
      expect(await done('token', 'list')).toMatch(
        /\narchivist +editor .* works until 2100-01-01T23:59:59\.999Z\n/,
      );
      expect(await done('token', 'list')).not.toContain(secret.trim());
      expect(await done('token', 'revoke', 'archivist')).toMatch(/^Token "archivist" is revoked since /);
      expect(await run('token', 'create', 'archivist')).toMatchObject({ code: 2, stdout: '' });
    },
    MINUTES,
  );

  it(
    'verifies the record, and names the first position that was changed or taken out',
    async () => {
      expect(await done('verify')).toMatch(
        /^venezuela: \d+ events, no position missing, every hash as stored; root \S{44}\.\n +Nothing of it is signed yet\.\n$/,
      );
      await tamper(`update es.event set body = replace(body, '"actors"', '"actorz"') where position = 7`);
      expect(await run('verify')).toMatchObject({
        code: 1,
        stdout: expect.stringMatching(/: position 7 \(\w+\) does not give/),
      });
      await tamper(`update es.event set body = '{' where position = 6`);
      expect(await run('verify')).toMatchObject({
        code: 1,
        stdout: expect.stringMatching(/: position 6 \(\w+\) does not give/),
      });
      await tamper('delete from es.event where position = 3');
      expect(await run('verify')).toMatchObject({
        code: 1,
        stdout: expect.stringMatching(/: position 3 is missing: .* 4;/),
      });
    },
    MINUTES,
  );

  /** What only a superuser can do, and only by taking the guards away first. */
  async function tamper(sql: string): Promise<void> {
    const admin = openPool(database().adminUrl, 1);
    const { rows } = await admin.query<{ name: string }>('select evtname as name from pg_event_trigger');
    for (const { name } of rows) await admin.query(`drop event trigger ${name}`);
    await admin.query('alter table es.event disable trigger all');
    await admin.query(sql);
    await admin.end();
  }
});
