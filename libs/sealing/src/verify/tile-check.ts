import { type FullTile, type GrowingTree, HASH_BYTES, TILE_WIDTH, tileAddress } from '@chancery/transparency';
import type { Reading } from '../reading';
import { type FaultFound, found } from './fault';
import { READ_TILES } from './verify.sql';

interface Stored {
  readonly level: number;
  readonly index: string;
  readonly hashes: Buffer | null;
  readonly root: Buffer | null;
}

/** Compares the tiles that the events give with those that are stored. */
export class TileCheck {
  private waiting: FullTile[] = [];
  /** How many were given so far. */
  count = 0;

  constructor(
    private readonly database: Reading,
    private readonly logId: number,
  ) {}

  add(tile: FullTile): void {
    this.waiting.push(tile);
    this.count += 1;
  }

  /** The events are as they were signed: where a stored tile differs, it is the tile that was changed. */
  async settle(): Promise<void> {
    const differing = await this.firstDifference();
    this.waiting = [];
    if (!differing) return;
    const { tile, at, missing } = differing;
    const address = tileAddress({ ...tile, width: TILE_WIDTH });
    const position = firstPositionUnder(tile, at);
    if (missing)
      throw found(position, `tile ${address}, of position ${position} and those after it, is missing`);
    throw found(
      position,
      `tile ${address} does not hold the hash that position ${position} gives, although the events are as they were signed: the tile was replaced`,
    );
  }

  /** The events are not as they were signed: the stored tiles may show which of them was changed. */
  async culprit(tree: GrowingTree): Promise<FaultFound | null> {
    const differing = await this.firstDifference(0);
    const position = differing
      ? firstPositionUnder(differing.tile, differing.at)
      : await this.inOpenTile(tree);
    if (position === null || differing?.missing) return null;
    return found(
      position,
      `position ${position} was changed together with the hash stored with it: the sealed tree holds another`,
    );
  }

  /** The tile that the events have not filled yet may have become full later, and be stored. */
  private async inOpenTile(tree: GrowingTree): Promise<number | null> {
    const tail = tree.tail();
    const index = Math.floor(tree.size / TILE_WIDTH);
    const stored = (await this.read([{ level: 0, index }])).get(`0/${index}`)?.hashes;
    if (!stored) return null;
    const at = tail.findIndex((hash, place) => !hash.equals(hashAt(stored, place)));
    return at < 0 ? null : index * TILE_WIDTH + at + 1;
  }

  private async firstDifference(onlyLevel?: number) {
    const tiles = this.waiting.filter(({ level }) => onlyLevel === undefined || level === onlyLevel);
    const stored = await this.read(tiles);
    const differences = tiles.flatMap((tile) => {
      const other = stored.get(`${tile.level}/${tile.index}`);
      const at = other?.hashes ? differenceIn(tile, other) : 0;
      return at === null ? [] : [{ tile, at, missing: !other?.hashes }];
    });
    return differences.toSorted(
      (a, b) => firstPositionUnder(a.tile, a.at) - firstPositionUnder(b.tile, b.at),
    )[0];
  }

  private async read(tiles: readonly Pick<FullTile, 'level' | 'index'>[]): Promise<Map<string, Stored>> {
    if (tiles.length === 0) return new Map();
    const values = [this.logId, tiles.map(({ level }) => level), tiles.map(({ index }) => index)];
    const { rows } = await this.database.query<Stored>(READ_TILES, values);
    return new Map(rows.map((row) => [`${row.level}/${row.index}`, row]));
  }
}

/** The place of the first hash that differs; null where none does. */
function differenceIn({ hashes, root }: FullTile, stored: Stored): number | null {
  if (stored.hashes!.equals(hashes) && stored.root!.equals(root)) return null;
  for (let at = 0; at < TILE_WIDTH; at++)
    if (!hashAt(stored.hashes!, at).equals(hashAt(hashes, at))) return at;
  return 0;
}

const hashAt = (hashes: Buffer, at: number) => hashes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES);

const firstPositionUnder = ({ level, index }: FullTile, at: number): number =>
  (index * TILE_WIDTH + at) * TILE_WIDTH ** level + 1;
