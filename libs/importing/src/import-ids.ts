import { v5 as uuidv5 } from 'uuid';

/** Namespace of the ids of amendments and registers that come from files. Never change it: a second run finds by it. */
const IMPORTS = 'c2d1b7a4-3f0e-5c43-8a56-0b1f7d9e6a20';

const fromKey = (...key: readonly (string | number)[]) => uuidv5(key.join('\n'), IMPORTS);

/** The n-th change (from 1) that a fact file made to an entry: recognised later by this id, whoever ran the import. */
export const fileAmendmentId = (dispute: string, entryId: string, n: number): string =>
  fromKey(dispute, 'amendment', entryId, n);

/** The correction that `corrected_by` makes to an entry. */
export const correctedById = (dispute: string, entryId: string, by: string): string =>
  fromKey(dispute, 'corrected-by', entryId, by);

/** An event of a register (actors, issues, offices, codings), by its natural key. */
export const registerEventId = (
  dispute: string,
  register: string,
  ...key: readonly (string | number)[]
): string => fromKey(dispute, register, ...key);

/** The events that a file made, told from others by their ids, which count up from 1. */
export function ofTheFile<E extends { readonly id: string }>(
  events: readonly E[],
  idOf: (n: number) => string,
): E[] {
  const found: E[] = [];
  for (const event of events) if (event.id === idOf(found.length + 1)) found.push(event);
  return found;
}
