import type { Entry } from './entry';

export type FacetName = 'issue' | 'family' | 'actor' | 'year' | 'stance' | 'confidence';

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

const VALUES: Readonly<Record<FacetName, (entry: Entry) => readonly (string | null | undefined)[]>> = {
  issue: ({ issues }) => issues,
  family: ({ family }) => [family],
  actor: ({ actors }) => [...new Set(actors.map(({ code }) => code))],
  year: ({ occurredFrom }) => [occurredFrom?.slice(0, 4)],
  stance: ({ stance }) => [stance],
  confidence: ({ confidence }) => [confidence],
};

/** How many of the entries by value, most first; counted from what is loaded, so that they move with the time bar. */
export function facetOf(entries: readonly Entry[], name: FacetName): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const value of VALUES[name](entry)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => (name === 'year' ? b.value.localeCompare(a.value) : b.count - a.count));
}
