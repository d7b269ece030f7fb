import { nodeHash } from './hashes';

/** A leaf and the hashes that lead from it to the root, its sibling first. */
export interface InclusionProof {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly hashes: readonly Uint8Array[];
}

/** The root that the proof leads to, or null where it cannot belong to that index and size: RFC 9162, 2.1.3.2. */
export function rootByInclusion({ index, size, leaf, hashes }: InclusionProof): Buffer | null {
  if (!isIndex(index, size)) return null;
  let [at, last] = [index, size - 1];
  let root: Buffer = Buffer.from(leaf);
  for (const hash of hashes) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      root = nodeHash(hash, root);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else root = nodeHash(root, hash);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? root : null;
}

const isIndex = (index: number, size: number) =>
  Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size;

/** Not `>> 1`, which ends at 2^31. */
const half = (number: number) => Math.floor(number / 2);
