import type { KeyObject } from 'node:crypto';
import {
  checkpointText,
  type FullTile,
  rawPublicKey,
  signNote,
  type VerifierKey,
  verifierKey,
} from '@chancery/transparency';
import type { ClientBase, Pool } from 'pg';
import { inTransaction } from '@chancery/event-store';
import type { LastSeen } from './files/last-seen';
import type { Log } from './log';
import { refuseRewound } from './record-check';
import { SEAL, TAKE_TURN } from './seals.sql';
import { growTo } from './tree/stored-tree';
import { readLogs } from './tree/read-logs';

/** Positions to a checkpoint at most: a long tail is sealed in several transactions. */
const MOST = 65_536;

/** Signs for one dispute; its name is the origin of the log. */
export interface Signer {
  readonly key: KeyObject;
  readonly verifier: VerifierKey;
}

export const signerOf = (key: KeyObject, origin: string): Signer => ({
  key,
  verifier: verifierKey(origin, rawPublicKey(key)),
});

/** True where nothing is left to sign: the newest checkpoint is over the whole log, and of this key. */
export const isSealed = ({ head, sealed }: Log, { verifier }: Signer): boolean =>
  head === (sealed?.size ?? 0) && (head === 0 || sealed?.keyId === verifier.id);

/**
 * Folds what is not sealed yet into the tree, and stores the tiles that became full with a signed checkpoint. The
 * log as it then stands; null when another process is at it. Throws NotAsSealed rather than signing a tree that does
 * not begin with the one that was signed before, and RECORD_REWOUND.
 */
export function sealTail(pool: Pool, log: Log, signer: Signer, seen: LastSeen): Promise<Log | null> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ mine: boolean }>(TAKE_TURN, [log.id]);
    if (!rows[0]!.mine) return null;
    const [present] = await readLogs(client, log.slug);
    if (!present || isSealed(present, signer)) return present ?? null;
    await refuseRewound(client, present, seen);
    return sealUpTo(client, present, signer);
  });
}

async function sealUpTo(client: ClientBase, log: Log, { key, verifier }: Signer): Promise<Log> {
  const tiles: FullTile[] = [];
  const size = Math.min(log.head, (log.sealed?.size ?? 0) + MOST);
  const tree = await growTo(client, log, size, (tile) => tiles.push(tile));
  const root = tree.root();
  const note = signNote(checkpointText({ origin: verifier.name, size, root }), verifier.name, key);
  await client.query(SEAL, [
    log.id,
    tiles.map(({ level }) => level),
    tiles.map(({ index }) => index),
    tiles.map(({ hashes }) => hashes),
    tiles.map((tile) => tile.root),
    size,
    root,
    verifier.id,
    note,
  ]);
  return { ...log, sealed: { size, root, keyId: verifier.id, note } };
}
