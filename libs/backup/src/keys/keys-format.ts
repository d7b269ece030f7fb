import type { WholeKey } from '@chancery/event-store';

export const KEYS_FORMAT = 1;

/** A line of a file of keys, as JSON. */
export type KeysLine =
  { readonly keys: { readonly format: number } } | WholeKey | { readonly end: { readonly keys: number } };
