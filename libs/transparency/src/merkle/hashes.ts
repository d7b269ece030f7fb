import { hash } from 'node:crypto';

export const HASH_BYTES = 32;

/** Root of the tree without leaves: RFC 6962, section 2.1. */
export const EMPTY_ROOT = hash('sha256', '', 'buffer');

/** What is hashed for a leaf begins with 0, for a node with 1, so that neither can be passed off as the other. */
export function leafHash(entry: string | Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([Uint8Array.of(0), Buffer.from(entry)]), 'buffer');
}

const pair = Buffer.alloc(1 + 2 * HASH_BYTES, 1);

export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  pair.set(left, 1);
  pair.set(right, 1 + HASH_BYTES);
  return hash('sha256', pair, 'buffer');
}

/** Root over perfect subtrees, the largest and leftmost first. */
export function rootOver(peaks: readonly Uint8Array[]): Buffer {
  if (peaks.length === 0) return EMPTY_ROOT;
  return Buffer.from(peaks.reduceRight((right, left) => nodeHash(left, right)));
}
