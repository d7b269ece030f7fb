const LISTS = new Set(['evidence', 'contradicting']);
const SINGLE = new Set(['entryId', 'endedBy', 'metBy']);

/** Ids of the entries that an answer rests on, each once. */
export function entriesIn(row: unknown): string[] {
  const found = new Set<string>();
  collect(row, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (value === null || typeof value !== 'object') return;
  for (const [field, inner] of Object.entries(value)) {
    if (LISTS.has(field)) for (const id of inner as string[]) found.add(id);
    else if (SINGLE.has(field) && typeof inner === 'string') found.add(inner);
    else collect(inner, found);
  }
}
