import { Recorder } from '@chancery/recording';
import { Sealer, sealSettings } from '@chancery/sealing';
import { useEventStore, useFolder } from '@chancery/testing';
import { runChancery } from './e2e/run-chancery';

const MINUTES = 5 * 60_000;
const CANARY = 'born under a waning moon';

describe('chancery redact', () => {
  const database = useEventStore();
  const folder = useFolder();
  const run = (...args: string[]) =>
    runChancery(args, { DATABASE_URL: database().adminUrl, CHANCERY_DATA: folder() });
  const redact = (...args: string[]) => run('redact', 'person:alex-saab', '--reason', 'A request.', ...args);

  beforeAll(async () => {
    const said = {
      type: 'StatementIssued',
      occurredOn: '2019-01-24',
      id: 'said',
      data: {
        summary: 'Illustration.',
        actors: [{ code: 'USA' }],
        sources: [{ url: 'https://www.example.org/page' }],
        personal: [{ about: 'person:alex-saab', text: CANARY }],
      },
    };
    const by = { dispute: 'venezuela', recordedBy: 'token:archivist', correlationId: 'request-1' };
    await new Recorder(database().store).record(by, [said]);
    await new Sealer(database().pool, database().store, sealSettings({ CHANCERY_DATA: folder() })).sealAll();
  });

  it(
    'says what it would erase, erases it from every answer, and the record still verifies',
    async () => {
      expect(await redact('--dry-run')).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(
          /^1 personal values .* would be erased:\n {2}position 1, \/personal\/0\/text\n/,
        ),
      });
      const before = await run('export', '--format', 'jsonl');
      expect(before.stdout).toContain(`"text":"${CANARY}"`);
      expect(await redact('--entry', 'said')).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/were erased:\n.*\nRecorded at position 2\. /),
      });
      const after = await run('export', '--format', 'jsonl', '--known-at', '1');
      expect(after.stdout).toBe(before.stdout.replace(`"${CANARY}"`, 'null'));
      expect((await run('timeline', '--json')).stdout).not.toContain(CANARY);
      expect(await run('verify')).toMatchObject({ code: 0, stdout: expect.stringContaining('2 events') });
      expect(await redact()).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/no personal value .+ can be corrected, but not erased/s),
      });
    },
    MINUTES,
  );
});
