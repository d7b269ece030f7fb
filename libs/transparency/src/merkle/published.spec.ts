import { rootByInclusion } from './check-inclusion';
import { isConsistent } from './check-consistency';
import { GrowingTree } from './growing-tree';
import { leafHash } from './hashes';
import { CONSISTENCY, INCLUSION, LEAVES, ROOTS } from './published.fixture';

const head = (size: number) => ({ size, root: ROOTS[size]! });

/** Every way to change one bit of one hash, to leave one out, to send one too many. */
function* alterations(hashes: readonly Buffer[]): Generator<Buffer[]> {
  for (const [at, hash] of hashes.entries()) {
    const flipped = Buffer.from(hash);
    flipped[at % 32]! ^= 4;
    yield hashes.with(at, flipped);
    yield hashes.toSpliced(at, 1);
    yield hashes.toSpliced(at, 0, hash);
  }
  yield [...hashes, ROOTS[0]!];
}

describe('the published vectors of RFC 6962', () => {
  it('give their roots, whatever the number of leaves', () => {
    const tree = new GrowingTree();
    const roots = [tree.root()];
    for (const leaf of LEAVES) {
      tree.append(leafHash(leaf));
      roots.push(tree.root());
    }
    expect(roots).toEqual(ROOTS);
  });

  it.each(INCLUSION)('prove that leaf $index is in the tree of $size', ({ index, size, hashes }) => {
    const leaf = leafHash(LEAVES[index]!);
    expect(rootByInclusion({ index, size, leaf, hashes })).toEqual(ROOTS[size]);
    for (const altered of alterations(hashes))
      expect(rootByInclusion({ index, size, leaf, hashes: altered })).not.toEqual(ROOTS[size]);
    for (const other of [-1, size, index + 1, 0.5, 2 ** 53])
      expect(rootByInclusion({ index: other, size, leaf, hashes })).not.toEqual(ROOTS[size]);
  });

  it.each(CONSISTENCY)(
    'prove that the tree of $newer begins with that of $older',
    ({ older, newer, hashes }) => {
      expect(isConsistent(head(older), head(newer), hashes)).toBe(true);
      expect(isConsistent(head(newer), head(older), hashes)).toBe(false);
      expect(isConsistent({ size: older, root: ROOTS[newer]! }, head(newer), hashes)).toBe(false);
      expect(isConsistent(head(older), { size: newer, root: ROOTS[older]! }, hashes)).toBe(false);
      for (const altered of alterations(hashes))
        expect(isConsistent(head(older), head(newer), altered)).toBe(false);
    },
  );

  it('make every tree begin with the empty one, and with itself', () => {
    expect(isConsistent(head(0), head(5), [])).toBe(true);
    expect(isConsistent(head(5), head(5), [])).toBe(true);
    expect(isConsistent({ size: 0, root: ROOTS[1]! }, head(5), [])).toBe(false);
    expect(isConsistent({ size: 5, root: ROOTS[6]! }, head(5), [])).toBe(false);
  });
});
