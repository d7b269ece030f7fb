import { Refusal } from '@chancery/kernel';
import type { ClientBase, Pool } from 'pg';
import type { LastSeen } from './files/last-seen';
import type { Log } from './log';
import { growTo, NotAsSealed } from './tree/stored-tree';

/**
 * Throws RECORD_REWOUND when the record is not the one whose checkpoint was seen here last, or an earlier state of it:
 * what was appended now would be a second history beside the one that others have seen signed.
 */
export async function refuseRewound(database: Pool | ClientBase, log: Log, seen: LastSeen): Promise<void> {
  const last = await seen.read(log);
  if (!last) return;
  const where = seen.path(log);
  if (log.head < last.size)
    throw rewound(
      `The record of ${log.slug} ends at position ${log.head}, but was signed up to ${last.size}: it was restored from an older backup, or its end was cut.`,
      where,
    );
  if (!(await hasRoot(database, log, last)))
    throw rewound(
      `The first ${last.size} events of ${log.slug} are not those that were signed: run "chancery verify".`,
      where,
    );
}

async function hasRoot(
  database: Pool | ClientBase,
  log: Log,
  { size, root }: { readonly size: number; readonly root: Buffer },
): Promise<boolean> {
  try {
    return (await growTo(database, log, size)).root().equals(root);
  } catch (error) {
    if (error instanceof NotAsSealed) return false;
    throw error;
  }
}

const rewound = (what: string, where: string) =>
  new Refusal(
    'RECORD_REWOUND',
    `${what} Nothing is appended to it. Restore a newer backup and start again; or, if what is missing is lost for good, ` +
      `move ${where} away and start again: whoever holds a later checkpoint will then see that history was cut.`,
  );
