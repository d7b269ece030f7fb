import {
  type FullTile,
  GrowingTree,
  HASH_BYTES,
  type ReadTile,
  TILE_WIDTH,
  tileAddress,
  TiledTree,
} from '@chancery/transparency';
import type { Log } from '../log';
import { oneAtATime, type Reading } from '../reading';
import { READ_LEAVES, READ_ROOTS, READ_TILE } from '../seals.sql';

/** Leaves to a round trip: some milliseconds of hashing, so that whoever shares the process does not notice. */
const LEAVES = 2048;

/** The leaves or tiles that are stored do not make the tree that was signed, or not a whole one. */
export class NotAsSealed extends Error {}

/** A tree of that size over the stored tiles, and over the leaves that no full tile holds yet. */
export const sealedTree = (database: Reading, log: Log, size: number): TiledTree =>
  new TiledTree(size, readTileFrom(database, log));

/** One after the other: a client in a transaction takes one query at a time. */
export function readTileFrom(database: Reading, log: Pick<Log, 'id' | 'slug'>): ReadTile {
  const asked = oneAtATime(database);
  return (level, index, width) => readTile(asked, log, { level, index, width });
}

interface Tile {
  readonly level: number;
  readonly index: number;
  readonly width: number;
}

async function readTile(
  database: Reading,
  { id, slug }: Pick<Log, 'id' | 'slug'>,
  tile: Tile,
): Promise<Buffer> {
  const [text, values] = whereTileIs(id, tile);
  const { rows } = await database.query<{ hashes: Buffer | null }>(text, values);
  const hashes = rows[0]?.hashes;
  if (hashes?.length === tile.width * HASH_BYTES) return hashes;
  throw new NotAsSealed(`${slug}: tile ${tileAddress(tile)} is not there, or not whole.`);
}

/** Full tiles are stored; the hashes of the others are those of the leaves, or stand with the tiles below. */
function whereTileIs(id: number, { level, index, width }: Tile): [string, number[]] {
  if (width === TILE_WIDTH) return [READ_TILE, [id, level, index]];
  const first = index * TILE_WIDTH;
  if (level === 0) return [READ_LEAVES, [id, first, first + width]];
  return [READ_ROOTS, [id, level - 1, first, first + width]];
}

/**
 * The tree over positions 1..size, from the leaves stored with the events where it is not sealed yet. `onTile` is told
 * of the tiles that become full on the way. Throws NotAsSealed where a position is missing.
 */
export async function growTo(
  database: Reading,
  log: Log,
  size: number,
  onTile?: (tile: FullTile) => void,
): Promise<GrowingTree> {
  const sealed = Math.min(size, log.sealed?.size ?? 0);
  const tree = GrowingTree.from(await sealedTree(database, log, sealed).edge(), onTile);
  if (sealed === log.sealed?.size && !tree.root().equals(log.sealed.root))
    throw new NotAsSealed(`${log.slug}: the tiles do not give the root that was signed at ${sealed}.`);
  while (tree.size < size) await growByOneRead(database, log, tree, size);
  return tree;
}

async function growByOneRead(
  database: Reading,
  { id, slug }: Log,
  tree: GrowingTree,
  size: number,
): Promise<void> {
  const upTo = Math.min(size, tree.size + LEAVES);
  const { rows } = await database.query<{ hashes: Buffer | null }>(READ_LEAVES, [id, tree.size, upTo]);
  const hashes = rows[0]?.hashes ?? Buffer.alloc(0);
  if (hashes.length !== (upTo - tree.size) * HASH_BYTES)
    throw new NotAsSealed(`${slug}: a position from ${tree.size + 1} to ${upTo} is missing.`);
  for (let at = 0; at < hashes.length; at += HASH_BYTES) tree.append(hashes.subarray(at, at + HASH_BYTES));
}
