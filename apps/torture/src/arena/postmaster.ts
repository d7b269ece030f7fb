import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '@chancery/testing';
import { type Arena, withAdmin } from './arena';

/** What `pg_ctl stop -m immediate` does: no checkpoint, no goodbye; the next start recovers from the log. */
export async function stopPostgresAtOnce(arena: Arena): Promise<void> {
  process.kill(await postmasterOf(arena), 'SIGQUIT');
}

/** Until the server takes connections again; the torture's own stay at it starts it, as every process of ours does. */
export function untilPostgresAnswers(arena: Arena): Promise<unknown> {
  return eventually(() => withAdmin(arena, (client) => client.query('select')), {
    withinMs: 120_000,
    everyMs: 50,
  });
}

async function postmasterOf({ folder }: Arena): Promise<number> {
  const home = await realpath(join(folder, 'postgres'));
  return Number((await readFile(join(home, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}
