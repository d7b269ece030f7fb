import { type Edge, TILE_WIDTH } from '../merkle/growing-tree';
import { HASH_BYTES, nodeHash, rootOver } from '../merkle/hashes';
import { widthIn } from './tile-address';

/** `width` hashes of a tile, one after the other. */
export type ReadTile = (level: number, index: number, width: number) => Promise<Buffer>;

/** A tree of a known size, of which only the tiles can be read: enough for its root and for every proof. */
export class TiledTree {
  private readonly read = new Map<string, Promise<Buffer>>();

  constructor(
    readonly size: number,
    private readonly tile: ReadTile,
  ) {}

  root(): Promise<Buffer> {
    return this.rootOfRange(0, this.size);
  }

  /** From the sibling of the leaf to the child of the root: RFC 9162, 2.1.3.1. */
  async inclusion(index: number): Promise<Buffer[]> {
    if (!(index >= 0 && index < this.size)) throw new RangeError(`No leaf ${index} in ${this.size}.`);
    let [first, end] = [0, this.size];
    const path: Promise<Buffer>[] = [];
    while (end - first > 1) {
      const middle = first + largestPowerBelow(end - first);
      path.push(index < middle ? this.rootOfRange(middle, end) : this.rootOfRange(first, middle));
      if (index < middle) end = middle;
      else first = middle;
    }
    return Promise.all(path.toReversed());
  }

  /** That this tree begins with the one of that size: RFC 9162, 2.1.4.1. */
  async consistency(older: number): Promise<Buffer[]> {
    if (!(older >= 0 && older <= this.size)) throw new RangeError(`${older} is beyond ${this.size}.`);
    if (older === 0 || older === this.size) return [];
    let [first, end] = [0, this.size];
    const path: Promise<Buffer>[] = [];
    while (end !== older) {
      const middle = first + largestPowerBelow(end - first);
      path.push(older <= middle ? this.rootOfRange(middle, end) : this.rootOfRange(first, middle));
      if (older <= middle) end = middle;
      else first = middle;
    }
    if (first > 0) path.push(this.rootOfRange(first, end));
    return Promise.all(path.toReversed());
  }

  /** What GrowingTree needs to go on from here. */
  async edge(): Promise<Edge> {
    const levels: Promise<Buffer[]>[] = [];
    for (let level = 0; TILE_WIDTH ** level <= this.size; level++) {
      const index = Math.floor(this.size / TILE_WIDTH ** (level + 1));
      levels.push(widthIn(this.size, level, index) === 0 ? Promise.resolve([]) : this.hashes(level, index));
    }
    return { size: this.size, levels: await Promise.all(levels) };
  }

  private async rootOfRange(first: number, end: number): Promise<Buffer> {
    const peaks: Promise<Buffer>[] = [];
    for (let at = first; at < end;) {
      const width = 2 ** Math.floor(Math.log2(end - at));
      peaks.push(this.perfect(at, width));
      at += width;
    }
    return rootOver(await Promise.all(peaks));
  }

  /** The root of `width` leaves, a power of two, that begin at a multiple of it. */
  private async perfect(first: number, width: number): Promise<Buffer> {
    const level = Math.floor(Math.log2(width) / 8);
    const at = first / TILE_WIDTH ** level;
    const index = Math.floor(at / TILE_WIDTH);
    const offset = at - index * TILE_WIDTH;
    const hashes = await this.hashes(level, index);
    return rootOfPerfect(hashes.slice(offset, offset + width / TILE_WIDTH ** level));
  }

  private async hashes(level: number, index: number): Promise<Buffer[]> {
    const width = widthIn(this.size, level, index);
    const key = `${level}/${index}`;
    const found = this.read.get(key) ?? this.tile(level, index, width);
    this.read.set(key, found);
    return split(await found, width);
  }
}

/** The hashes of a tile, one by one; throws when there are not as many as there must be. */
export function split(hashes: Buffer, width: number): Buffer[] {
  if (hashes.length !== width * HASH_BYTES)
    throw new RangeError(`A tile of ${width} hashes has ${hashes.length} bytes.`);
  return Array.from({ length: width }, (_, at) => hashes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));
}

/** Root of a power of two of neighbouring hashes. */
export function rootOfPerfect(hashes: readonly Buffer[]): Buffer {
  let row = hashes;
  while (row.length > 1)
    row = Array.from({ length: row.length / 2 }, (_, at) => nodeHash(row[2 * at]!, row[2 * at + 1]!));
  return row[0]!;
}

function largestPowerBelow(number: number): number {
  const power = 2 ** Math.floor(Math.log2(number));
  return power === number ? power / 2 : power;
}
