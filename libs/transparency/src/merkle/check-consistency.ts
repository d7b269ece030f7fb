import { EMPTY_ROOT, nodeHash } from './hashes';

export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** True when the hashes prove that the newer tree begins with the older one, leaf by leaf: RFC 9162, 2.1.4.2. */
export function isConsistent(older: TreeHead, newer: TreeHead, hashes: readonly Uint8Array[]): boolean {
  if (older.size > newer.size) return false;
  if (older.size === newer.size) return hashes.length === 0 && same(older.root, newer.root);
  if (older.size === 0) return hashes.length === 0 && same(older.root, EMPTY_ROOT);
  // The root of a perfect tree is a node of the bigger one, and therefore not sent along.
  const path = Number.isInteger(Math.log2(older.size)) ? [older.root, ...hashes] : hashes;
  const roots = rootsByConsistency(older.size, newer.size, path);
  return roots !== null && same(roots.older, older.root) && same(roots.newer, newer.root);
}

/** The two roots that the path leads to, or null where it has not the length that the sizes ask for. */
function rootsByConsistency(olderSize: number, newerSize: number, [seed, ...path]: readonly Uint8Array[]) {
  if (seed === undefined) return null;
  let place = withoutRightTurns({ at: olderSize - 1, last: newerSize - 1 });
  let [older, newer] = [seed, seed];
  for (const hash of path) {
    if (place.last === 0) return null;
    if (place.at % 2 === 1 || place.at === place.last) {
      [older, newer] = [nodeHash(hash, older), nodeHash(hash, newer)];
      place = upToRightTurn(place);
    } else newer = nodeHash(newer, hash);
    place = above(place);
  }
  return place.last === 0 ? { older, newer } : null;
}

/** A node of the level that is being looked at, and the last node of that level. */
interface Place {
  readonly at: number;
  readonly last: number;
}

function withoutRightTurns(place: Place): Place {
  return place.at % 2 === 1 ? withoutRightTurns(above(place)) : place;
}

function upToRightTurn(place: Place): Place {
  return place.at % 2 === 0 && place.at !== 0 ? upToRightTurn(above(place)) : place;
}

/** Not `>> 1`, which ends at 2^31. */
const above = ({ at, last }: Place): Place => ({ at: Math.floor(at / 2), last: Math.floor(last / 2) });
const same = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;
