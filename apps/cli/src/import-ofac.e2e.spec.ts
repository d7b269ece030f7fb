import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStore } from '@chancery/event-store';
import { useTestDatabase } from '@chancery/testing';
import { runChancery } from './e2e/run-chancery';

const MINUTES = 5 * 60_000;
const NULLS = ',-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ';
const lineOf = (entNum: number, programme: string) =>
  `${entNum},"INVENTED No. ${entNum}",-0- ,"${programme}"${NULLS},"Tax ID No. 12345 (Nowhere)."`;
const january = [lineOf(1, 'VENEZUELA'), lineOf(2, 'VENEZUELA-EO13850'), lineOf(3, 'SDGT')];
const march = [lineOf(1, 'VENEZUELA'), lineOf(4, 'IRAN] [VENEZUELA'), lineOf(3, 'SDGT')];

describe('the command line on sanctions lists', () => {
  const database = useTestDatabase();
  let folder = '';

  const listOf = async (name: string, lines: readonly string[]) => {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'SDN.CSV'), `${lines.join('\r\n')}\r\n\u001a`);
    return join(folder, name);
  };
  const run = (...args: string[]) =>
    runChancery(['import', 'ofac', ...args], { DATABASE_URL: database().adminUrl });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chancery-ofac-'));
    const store = new EventStore(database().pool);
    await store.openDispute({ slug: 'venezuela', title: 'A dispute' });
    await store.close();
  });
  afterAll(() => rm(folder, { recursive: true }));

  it(
    'reads one after the other, and says what differs',
    async () => {
      expect(await run(await listOf('january', january), '--listed-on', '2019-01-10')).toMatchObject({
        code: 0,
        stdout: [
          'list of 2019-01-10: 2 of 3 records matched, 0 of them actors on record.',
          '2 created, 0 same, 0 changed, 0 gone, 0 rejected; positions 1 to 5.',
          '',
        ].join('\n'),
      });
      expect(await run(await listOf('march', march), '--listed-on', '2019-03-01')).toMatchObject({
        code: 0,
        stdout: [
          'list of 2019-03-01, compared with that of 2019-01-10: 2 of 3 records matched, 1 of them actors on record.',
          '1 created, 1 same, 0 changed, 1 gone, 0 rejected; positions 6 to 9.',
          '',
        ].join('\n'),
      });
      const again = await run(join(folder, 'march'), '--listed-on', '2019-03-01');
      expect(again.stdout).toContain(
        '0 created, 2 same, 0 changed, 0 gone, 0 rejected; nothing was appended.',
      );
    },
    MINUTES,
  );

  it(
    'exits 1 for what is out of turn, unsound or matches nothing',
    async () => {
      const late = await run(join(folder, 'january'), '--listed-on', '2019-02-01');
      expect(late).toMatchObject({ code: 1, stdout: '' });
      expect(late.stderr).toContain('The list of 2019-02-01 is older than that of 2019-03-01');
      const empty = await run(join(folder, 'march'), '--listed-on', '2019-03-01', '--programme', 'CUBA', '--programme', 'SDG*'); // prettier-ignore
      expect(empty).toMatchObject({ code: 1 });
      expect(empty.stdout).toMatch(/^Nothing in the list of 2019-03-01 matches CUBA\.\n/);
      const broken = await run(await listOf('broken', [...march, '5,"open']), '--listed-on', '2019-04-01');
      expect(broken).toMatchObject({ code: 1 });
      expect(broken.stdout).toContain('  line 4: The line cannot be read: a quotation mark is not closed.');
      expect(broken.stdout).toContain('mend the file');
    },
    MINUTES,
  );

  it(
    'exits 2 for what cannot be meant, before it looks for a database',
    async () => {
      const noDatabase = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
      const wrong = (...args: string[]) => runChancery(['import', 'ofac', ...args], noDatabase);
      expect(await wrong(join(folder, 'march'))).toMatchObject({ code: 2, stdout: '' });
      expect(await wrong(join(folder, 'nowhere'), '--listed-on', '2019-01-10')).toMatchObject({ code: 2 });
      expect(await wrong(folder, '--listed-on', '2019-01-10')).toMatchObject({ code: 2 });
      expect(await run(join(folder, 'march'), '--listed-on', '2019-02-30')).toMatchObject({ code: 2 });
    },
    MINUTES,
  );
});
