import { type Ran, runChancery } from './e2e/run-chancery';

// Nothing listens there: whoever tries to connect before the arguments are understood fails with 1, not 2.
const NOWHERE = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
const run = (...args: string[]): Promise<Ran> => runChancery(args, NOWHERE);

describe('the command line, used wrongly', () => {
  it.each([
    [['rebiuld'], /unknown command 'rebiuld'/],
    [['import', 'facts'], /missing required argument/],
    [['import', 'facts', '/no/such/file'], /"\/no\/such\/file" cannot be read: there is no such file/],
    [['export'], /required option '--format <format>' not specified/],
    [['export', '--format', 'xlsx'], /Allowed choices are csv, jsonl/],
    [['export', 'positions', '--format', 'atom'], /Only the timeline is given as atom/],
    [['export', 'changes', '--format', 'csv'], /between two days: give --from/],
    [['export', '--format', 'atom', '--address', 'here'], /--address here is no address/],
    [['timeline', '2019', '--limit', '0'], /whole number from 1 to 500/],
    [['replay'], /missing required argument 'date'/],
    [['replay', '2019', '--position', 'head'], /whole number from 0/],
    [['replay', '2019', '--known-at'], /argument missing/],
    [['dispute', 'create', 'essequibo'], /required option '--title <title>' not specified/],
    [['token', 'create', 'me', '--role', 'king'], /Allowed choices are reader, editor, admin/],
    [['serve', '--port', '3001'], /unknown option '--port'/],
    [['project', 'venezuela'], /too many arguments for 'project'/],
    [['verify', '--fast'], /unknown option '--fast'/],
  ])('exits 2 for %j and says why', async (args, why) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(why);
    expect(stderr).not.toMatch(/\n +at /);
  });

  it('shows what there is, without a command', async () => {
    const { code, stderr } = await run();
    expect(code).toBe(2);
    for (const command of ['serve', 'import', 'replay', 'timeline', 'export', 'rebuild', 'verify', 'token'])
      expect(stderr).toContain(`\n  ${command}`);
  });

  it.each([
    ['replay', '--known-at'],
    ['serve', 'start the service'],
  ])('is no error when help is asked for: %s', async (command, told) => {
    const { code, stdout, stderr } = await run(command, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(told);
  });

  it('exits 1 with one sentence where there is no database', async () => {
    const { code, stdout, stderr } = await run('token', 'list');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^chancery: The server postgres:\/\/nobody@127\.0\.0\.1:1\/none cannot be used: .*\n$/,
    );
  });
});
