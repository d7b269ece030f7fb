import { WholeKeys, WholeRecordWriter, within } from '@chancery/event-store';
import { oneAtATime, verifyRecord } from '@chancery/sealing';
import type { VerifierKey } from '@chancery/transparency';
import { Client } from 'pg';
import { type RestoredKeys, restoreKeys } from './keys/restore-keys';
import { Unfit } from './lines';
import { readBackup } from './read-backup';
import { Restore, type Restored } from './restore';
import { asRefusal } from './why-refused';

export interface Restoring {
  /** A file of the keys that open personal values. */
  readonly personalKeys?: string;
  /** Whose signatures are believed; with none, those of the keys that came with the backup. */
  readonly keys: readonly VerifierKey[];
  readonly interrupted: AbortSignal;
  /** Called while events are written, and then once more from the first while what was written is read and verified. */
  readonly onProgress: (what: 'restore' | 'verify', events: number, total: number) => void;
}

/**
 * Fills an empty record with what a backup holds: the same positions, times, hashes, tiles and checkpoints. All of it
 * or nothing: it is one transaction. What is read is computed anew and compared before it is written, and what was
 * written is read again and verified before it is committed. `adminUrl`: a login that may write the tables of the
 * record. Throws BackupRefused.
 */
export async function restoreBackup(
  adminUrl: string,
  file: string,
  restoring: Restoring,
): Promise<RestoredWithKeys> {
  const client = new Client({ connectionString: adminUrl, application_name: 'chancery: restore' });
  client.on('error', () => undefined);
  await client.connect();
  const restore = new Restore(new WholeRecordWriter(client), restoring.keys, (events, total) => {
    restoring.interrupted.throwIfAborted();
    restoring.onProgress('restore', events, total);
  });
  try {
    return await within(client, async () => {
      for await (const line of readBackup(file)) await restore.take(line);
      await verifyWritten(client, restore.restored, restoring);
      return { ...restore.restored, ...(await keysFor(client, restoring.personalKeys)) };
    });
  } catch (error) {
    throw asRefusal(error, file, restore.place);
  } finally {
    await client.end();
  }
}

interface WithKeys {
  /** How many events hold personal values. */
  readonly eventsWithPersonal: number;
  /** null: none were given. */
  readonly personalKeys: RestoredKeys | null;
}

export type RestoredWithKeys = Restored & WithKeys;

async function keysFor(client: Client, file: string | undefined): Promise<WithKeys> {
  const eventsWithPersonal = await new WholeKeys(client).countSealed();
  return { eventsWithPersonal, personalKeys: file === undefined ? null : await restoreKeys(client, file) };
}

async function verifyWritten(
  client: Client,
  { disputes, events, keys }: Restored,
  { interrupted, onProgress }: Restoring,
): Promise<void> {
  let before = 0;
  for (const { slug, head } of disputes) {
    const progress = (done: number) => onProgress('verify', before + done, events);
    const { fault } = await verifyRecord(oneAtATime(client), slug, { keys, interrupted, progress });
    if (fault) throw new Unfit(`as it was written, ${fault.sentence} (${slug})`);
    before += head;
  }
}
