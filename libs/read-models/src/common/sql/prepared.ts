const MOST = 64;
const names = new Map<string, string>();

/**
 * A query whose statement Postgres plans once a connection instead of at every request (measured on a page of the
 * timeline: a quarter of its time). Questions make their own statements out of what was asked for; only the first 64 are
 * kept, so that no client can fill the connections with them.
 */
export function prepared(text: string, values: readonly unknown[]) {
  const query = { text, values: [...values] };
  if (!names.has(text) && names.size >= MOST) return query;
  const name = names.get(text) ?? `question-${names.size}`;
  names.set(text, name);
  return { name, ...query };
}
