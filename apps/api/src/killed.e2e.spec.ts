import { FirstStart, TokenStore } from '@chancery/access';
import { openDatabase } from '@chancery/database';
import { EventStore } from '@chancery/event-store';
import { type NodeProcess, startNode, useFolder } from '@chancery/testing';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Pool } from 'pg';
import { type Appended, appendUntilAnswered } from './e2e/append-until-answered';
import { statement, usaRecognisesGuaido } from './e2e/fixtures';
import { readModelRows } from './e2e/read-model-rows';
import { addressOf, PROGRAM, useServe } from './e2e/served';
import { shippedStep } from './start/import-shipped';

const EDITORS = 10;
const APPENDS = 200;
const NO_LIMITS = { CHANCERY_RATE_LIMIT_TOKEN: 'off', CHANCERY_RATE_LIMIT_ADDRESS: 'off' };
/** fetch never connects to port 1. */
const NOWHERE = 'http://127.0.0.1:1';

/** Half of them are recognitions, each by somebody else, so that there is more than a timeline to compare. */
function bodyOf(number: number) {
  const id = `appended-${number}`;
  if (number % 2 === 0) return statement(id);
  const code = `X${String.fromCharCode(65 + (number % 26), 65 + Math.floor(number / 26))}`;
  return { ...usaRecognisesGuaido, id, data: { ...usaRecognisesGuaido.data, actors: [{ code }] } };
}

describe('200 appends, during which Postgres is killed, and later Postgres and the service', () => {
  const { folder, serve } = useServe({ startNode, useFolder });
  const acknowledged = new Map<string, number>();
  const editor = { url: NOWHERE, secret: '' };
  let served: NodeProcess;

  const start = async () => {
    editor.url = NOWHERE;
    served = serve(NO_LIMITS);
    editor.url = (await addressOf(served)).slice(0, -1);
  };
  const killPostgres = () => {
    const [pid] = readFileSync(join(folder(), 'postgres/data/postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
  };
  /** After so many acknowledgements, while the appends of the other editors are under way. */
  const kills: Readonly<Record<number, () => void | Promise<void>>> = {
    60: killPostgres,
    130: () => {
      killPostgres();
      served.child.kill('SIGKILL');
      return start();
    },
  };

  async function edit(first: number): Promise<void> {
    for (let number = first; number < APPENDS; number += EDITORS) {
      const { events }: Appended = await appendUntilAnswered(editor, `key-${number}`, bodyOf(number));
      for (const { entryId, position } of events) acknowledged.set(entryId, position);
      await kills[acknowledged.size]?.();
    }
  }

  const inDatabase = async <T>(ask: (pool: Pool) => Promise<T>): Promise<T> => {
    const database = await openDatabase({ dataDir: folder() });
    try {
      return await ask(database.pool);
    } finally {
      await database.close();
    }
  };
  const read = async (path: string) =>
    (await (await fetch(`${editor.url}/v1/disputes/venezuela${path}`)).json()) as any;

  beforeAll(async () => {
    editor.secret = await inDatabase(async (pool) => {
      await new FirstStart(pool).once(await shippedStep(), async () => undefined);
      const store = new EventStore(pool);
      await store.openDispute({ slug: 'venezuela', title: 'Venezuela' });
      await store.close();
      return (
        await new TokenStore(pool).create(
          { name: 'editor', role: 'editor' },
          { recordedBy: 'spec', requestId: 'spec' },
        )
      ).secret;
    });
    await start();
  });

  it('lose nothing that was acknowledged, leave no gap, and leave read models as a rebuild makes them', async () => {
    await Promise.all(Array.from({ length: EDITORS }, (_, first) => edit(first)));

    const { data } = await read('/events?limit=500');
    const recorded = data.map((one: any) => [one.entryId, one.position]);
    expect(recorded).toEqual([...acknowledged].toSorted(([, one], [, other]) => one - other));
    expect(recorded.map(([, position]: any) => position)).toEqual(Array.from({ length: APPENDS }, (_, n) => n + 1)); // prettier-ignore

    await read(`?minPosition=${APPENDS}`);
    const live = await inDatabase(readModelRows);
    expect(Object.values(live).flat().length).toBeGreaterThan(APPENDS);
    await promisify(execFile)(process.execPath, [PROGRAM, 'rebuild'], {
      env: { ...process.env, CHANCERY_DATA: folder(), DATABASE_URL: '' },
    });
    expect(await inDatabase(readModelRows)).toEqual(live);
  });
});
