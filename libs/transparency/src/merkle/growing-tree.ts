import { HASH_BYTES, nodeHash, rootOver } from './hashes';

/** 256 neighbouring hashes of a level; each is the root of a full tile of the level below (C2SP tlog-tiles). */
export interface FullTile {
  readonly level: number;
  readonly index: number;
  readonly hashes: Buffer;
  /** The hash that stands for it one level up. */
  readonly root: Buffer;
}

export const TILE_WIDTH = 256;
const TILE_HEIGHT = 8;

interface Peak {
  readonly height: number;
  readonly hash: Buffer;
}

/** What a tree must be given to go on growing: the hashes of its rightmost tiles, level 0 first. */
export interface Edge {
  readonly size: number;
  readonly levels: readonly (readonly Buffer[])[];
}

/** A tree that only ever gets leaves appended: memory for its right edge alone, about one hash a leaf. */
export class GrowingTree {
  private readonly peaks: Peak[] = [];
  private readonly edges: Buffer[][] = [];
  private readonly tilesDone: number[] = [];
  private leaves = 0;

  /** `onTile` is told of every tile that becomes full, in the order in which they do. */
  constructor(private readonly onTile: (tile: FullTile) => void = () => undefined) {}

  /** The tree of that size again. */
  static from({ size, levels }: Edge, onTile?: (tile: FullTile) => void): GrowingTree {
    const tree = new GrowingTree(onTile);
    for (let level = levels.length - 1; level >= 0; level--) {
      tree.tilesDone[level] = Math.floor(size / TILE_WIDTH ** (level + 1));
      tree.edges[level] = [];
      for (const hash of levels[level]!) tree.grow(level, hash);
    }
    tree.leaves = size;
    return tree;
  }

  get size(): number {
    return this.leaves;
  }

  append(leaf: Buffer): void {
    this.leaves += 1;
    this.grow(0, leaf);
  }

  root(): Buffer {
    return rootOver(this.peaks.map(({ hash }) => hash));
  }

  /** The hashes of the rightmost tile of level 0, which is not full. */
  tail(): readonly Buffer[] {
    return this.edges[0] ?? [];
  }

  private grow(level: number, hash: Buffer): void {
    const edge = (this.edges[level] ??= []);
    edge.push(hash);
    let peak: Peak = { height: level * TILE_HEIGHT, hash };
    // Within its tile a hash merges with its left neighbours; what the tile as a whole gives goes one level up.
    while (this.peaks.at(-1)?.height === peak.height && peak.height < (level + 1) * TILE_HEIGHT)
      peak = { height: peak.height + 1, hash: nodeHash(this.peaks.pop()!.hash, peak.hash) };
    if (edge.length < TILE_WIDTH) return void this.peaks.push(peak);
    const index = this.tilesDone[level] ?? 0;
    this.tilesDone[level] = index + 1;
    this.edges[level] = [];
    this.onTile({ level, index, hashes: Buffer.concat(edge, TILE_WIDTH * HASH_BYTES), root: peak.hash });
    this.grow(level + 1, peak.hash);
  }
}
