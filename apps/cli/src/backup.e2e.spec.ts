import { join } from 'node:path';
import { aCommand, anEvent, useEventStore, useFolder } from '@chancery/testing';
import { runChancery } from './e2e/run-chancery';

describe('backup and restore on the command line', () => {
  const source = useEventStore();
  const target = useEventStore();
  const folder = useFolder();

  it('carry a record from one database to another, and refuse one that is not empty', async () => {
    const file = join(folder(), 'record.ndjson.gz');
    await source().store.append('venezuela', aCommand([anEvent(), anEvent(), anEvent()]));
    const made = await runChancery(['backup', file], { DATABASE_URL: source().url });
    expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/: 3 events, \d+ bytes\.\n$/) });
    const restored = await runChancery(['restore', file], { DATABASE_URL: target().adminUrl });
    expect(restored).toMatchObject({
      code: 0,
      stdout: '3 events restored: venezuela to position 3. The read models follow at the next start.\n',
    });
    expect(await target().store.readAfter('venezuela', 0, 9)).toEqual(
      await source().store.readAfter('venezuela', 0, 9),
    );
    const again = await runChancery(['restore', file], { DATABASE_URL: target().adminUrl });
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('This database is not empty') });
  }, 60_000);
});
