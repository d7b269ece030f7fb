import { isConsistent } from '../merkle/check-consistency';
import { rootByInclusion } from '../merkle/check-inclusion';
import { type FullTile, GrowingTree, TILE_WIDTH } from '../merkle/growing-tree';
import { leafHash } from '../merkle/hashes';
import { LEAVES, ROOTS } from '../merkle/published.fixture';
import { TiledTree } from './tiled-tree';

const SIZES = [1, 2, 3, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 70_000];
const leafAt = (index: number) => leafHash(String(index));

/** Grown once; what each smaller tree has of a tile is its beginning. */
function grown(size: number) {
  const tiles = new Map<string, Buffer>();
  const keep = ({ level, index, hashes }: FullTile) => tiles.set(`${level}/${index}`, hashes);
  const tree = new GrowingTree(keep);
  const roots = new Map<number, Buffer>();
  for (let index = 0; index < size; index++) {
    tree.append(leafAt(index));
    if (SIZES.includes(tree.size)) roots.set(tree.size, tree.root());
  }
  const tile = (level: number, index: number, width: number): Promise<Buffer> => {
    const full = tiles.get(`${level}/${index}`) ?? Buffer.concat([...rest(level, index, width)]);
    return Promise.resolve(full.subarray(0, width * 32));
  };
  function* rest(level: number, index: number, width: number): Generator<Buffer> {
    for (let at = index * TILE_WIDTH; at < index * TILE_WIDTH + width; at++)
      yield level === 0 ? leafAt(at) : rootOfTile(level - 1, at);
  }
  function rootOfTile(level: number, index: number): Buffer {
    const inner = new GrowingTree();
    const full = tiles.get(`${level}/${index}`)!;
    for (let at = 0; at < TILE_WIDTH; at++) inner.append(full.subarray(at * 32, (at + 1) * 32));
    return inner.root();
  }
  return { tiles, roots, tile };
}

describe('a tree of which only the tiles are kept', () => {
  const { tiles, roots, tile } = grown(70_000);

  it('has the tiles of the example in C2SP tlog-tiles', () => {
    const counts = [0, 1, 2].map(
      (level) => [...tiles.keys()].filter((key) => key.startsWith(`${level}/`)).length,
    );
    expect(counts).toEqual([273, 1, 0]);
    expect([...tiles.values()].every(({ length }) => length === 8192)).toBe(true);
  });

  it('gives the published roots and no other for eight leaves', async () => {
    const leaves = Buffer.concat(LEAVES.map((leaf) => leafHash(leaf)));
    for (let size = 0; size <= LEAVES.length; size++) {
      const read = (_: number, __: number, width: number) => Promise.resolve(leaves.subarray(0, width * 32));
      expect(await new TiledTree(size, read).root()).toEqual(ROOTS[size]);
    }
  });

  it.each(SIZES)('of %d leaves has the root of the tree that grew', async (size) => {
    expect(await new TiledTree(size, tile).root()).toEqual(roots.get(size));
  });

  it.each(SIZES)('of %d leaves proves its leaves', async (size) => {
    const tree = new TiledTree(size, tile);
    for (const index of new Set([0, size >> 1, Math.max(0, size - 2), size - 1])) {
      const hashes = await tree.inclusion(index);
      expect(rootByInclusion({ index, size, leaf: leafAt(index), hashes })).toEqual(roots.get(size));
    }
    await expect(tree.inclusion(size)).rejects.toThrow(RangeError);
  });

  it.each(SIZES)('of %d leaves proves that it begins with every smaller one', async (size) => {
    const newer = { size, root: roots.get(size)! };
    for (const older of SIZES.filter((one) => one <= size)) {
      const hashes = await new TiledTree(size, tile).consistency(older);
      expect(isConsistent({ size: older, root: roots.get(older)! }, newer, hashes)).toBe(true);
    }
    await expect(new TiledTree(size, tile).consistency(size + 1)).rejects.toThrow(RangeError);
  });

  it.each(SIZES)('of %d leaves goes on growing from its edge, with the same tiles', async (size) => {
    const more: string[] = [];
    const tree = GrowingTree.from(await new TiledTree(size, tile).edge(), ({ level, index, hashes }) => {
      more.push(`${level}/${index}`);
      expect(hashes).toEqual(tiles.get(`${level}/${index}`));
    });
    expect(tree.root()).toEqual(roots.get(size));
    const upTo = Math.min(70_000, size + 600);
    for (let index = size; index < upTo; index++) tree.append(leafAt(index));
    expect(tree.root()).toEqual(await new TiledTree(upTo, tile).root());
    expect(more.length).toBeGreaterThanOrEqual(Math.floor((upTo - size) / TILE_WIDTH));
  });

  it('refuses a tile that has not as many hashes as it must', async () => {
    const short = new TiledTree(300, async (...asked) => (await tile(...asked)).subarray(1));
    await expect(short.root()).rejects.toThrow(RangeError);
  });
});
