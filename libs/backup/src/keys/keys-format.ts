import type { WholeKey } from '@chancery/event-store';

export const KEYS_FORMAT = 1;

/** The last line. The digest is of every byte before it; absent in an older file. */
export interface KeysEnd {
  readonly end: { readonly keys: number; readonly sha256?: string };
}

/** A line of a file of keys, as JSON. */
export type KeysLine = { readonly keys: { readonly format: number } } | WholeKey | KeysEnd;
