import type { ImportedEntry } from './imported-entry';

/** Links that the file has and no earlier import made; what an editor took away stays away. */
export function newLinks(follows: readonly string[], { asImported, asItStands }: ImportedEntry): string[] {
  const known = new Set([...(asImported.data.follows ?? []), ...(asItStands.data.follows ?? [])]);
  return follows.filter((id) => !known.has(id));
}

/** The links that remain when the file has dropped some it had before; null when it dropped none. */
export function linksLeft(
  follows: readonly string[],
  { asImported, asItStands }: ImportedEntry,
): string[] | null {
  const dropped = new Set((asImported.data.follows ?? []).filter((id) => !follows.includes(id)));
  const stands = asItStands.data.follows ?? [];
  return stands.some((id) => dropped.has(id)) ? stands.filter((id) => !dropped.has(id)) : null;
}
