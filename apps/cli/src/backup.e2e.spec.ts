import { join } from 'node:path';
import { knownKeys, Sealer, sealSettings } from '@chancery/sealing';
import { aCommand, anEvent, useEventStore, useFolder } from '@chancery/testing';
import { runChancery } from './e2e/run-chancery';

/** The verifier key of somebody else. */
const STRANGE = 'localhost/v1/disputes/venezuela+14dadec1+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs';

describe('backup and restore on the command line', () => {
  const source = useEventStore();
  const target = useEventStore();
  const folder = useFolder();

  it('carry a record from one database to another, and refuse one that is not empty', async () => {
    const file = join(folder(), 'record.ndjson.gz');
    const [there, here] = [join(folder(), 'there'), join(folder(), 'here')];
    const { pool, store } = source();
    await store.append('venezuela', aCommand([anEvent(), anEvent(), anEvent()]));
    await new Sealer(pool, store, sealSettings({ CHANCERY_DATA: there })).sealAll();
    const made = await runChancery(['backup', file], { DATABASE_URL: source().url, CHANCERY_DATA: there });
    expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/: 3 events, \d+ bytes\.\n$/) });
    const into = { DATABASE_URL: target().adminUrl, CHANCERY_DATA: here };
    const mine = await knownKeys(join(there, 'seal'));
    const strange = await runChancery(['restore', file, '--key', STRANGE], into);
    expect(strange).toMatchObject({ code: 1, stderr: expect.stringMatching(/not signed by a key.+--key/) });
    const { code, stdout } = await runChancery(['restore', file], into);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^3 events restored: venezuela to position 3\./),
    ]);
    expect(stdout).toContain(`signed by localhost/v1/disputes/venezuela (key ${mine[0]!.id}), as the backup`);
    expect(stdout).toMatch(/not restored:\n- tokens: .+ chancery token create NAME --role admin\n/);
    expect(await knownKeys(join(here, 'seal'))).toEqual(mine);
    const { rows } = await target().pool.query('select step from access.first_start');
    expect(rows).toEqual([{ step: 'restored' }]);
    expect(await target().store.readAfter('venezuela', 0, 9)).toEqual(
      await source().store.readAfter('venezuela', 0, 9),
    );
    const again = await runChancery(['restore', file], into);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('This database is not empty') });
  }, 180_000);
});
