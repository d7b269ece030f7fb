import type { Entry } from './entry';
import { daysOf } from './happened';

export type Grouping = 'issue' | 'family' | 'actor';
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'bar';

/** One entry in one row, reduced to what is drawn. */
export interface Mark {
  readonly id: string;
  /** Day numbers. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly shape: Shape;
  readonly hollow: boolean;
}

export interface Row {
  readonly key: string;
  readonly label: string;
  /** Sorted by `from`. */
  readonly marks: readonly Mark[];
}

export const SHAPES: Readonly<Record<string, Shape>> = {
  statements: 'circle', recognitions: 'diamond', sanctions: 'square', custody: 'bar', extraditions: 'bar',
  prosecutions: 'bar', courts: 'bar', 'military-actions': 'triangle',
}; // prettier-ignore

export const markOf = (entry: Entry): Mark | null => {
  const days = daysOf(entry);
  return (
    days && {
      id: entry.id,
      from: days[0],
      to: days[1],
      label: entry.headline,
      shape: SHAPES[entry.family] ?? 'circle',
      hollow: entry.confidence === 'disputed',
    }
  );
};

export interface Naming {
  readonly name: (grouping: Grouping, key: string) => string;
  readonly others: (count: number) => string;
  readonly most: number;
}

/** Rows by size; those beyond `most` share the last one, so that nothing is left out. */
export function rowsOf(entries: readonly Entry[], grouping: Grouping, naming: Naming): readonly Row[] {
  const groups = new Map<string, Mark[]>();
  for (const entry of entries) {
    const mark = markOf(entry);
    if (mark) for (const key of keysOf(entry, grouping)) put(groups, key, mark);
  }
  const sorted = [...groups].toSorted(([, a], [, b]) => b.length - a.length);
  const rest = sorted.slice(naming.most);
  const rows = sorted
    .slice(0, naming.most)
    .map(([key, marks]) => row(key, naming.name(grouping, key), marks));
  if (rest.length === 0) return rows;
  const together = new Set(rest.flatMap(([, marks]) => marks));
  return [...rows, row('', naming.others(rest.length), [...together])];
}

const row = (key: string, label: string, marks: Mark[]): Row => ({
  key,
  label,
  marks: marks.toSorted((a, b) => a.from - b.from || a.to - b.to),
});

function keysOf(entry: Entry, grouping: Grouping): readonly string[] {
  if (grouping === 'family') return [entry.family];
  if (grouping === 'issue') return entry.issues;
  return [...new Set(entry.actors.map(({ code }) => code))];
}

function put(groups: Map<string, Mark[]>, key: string, mark: Mark): void {
  const group = groups.get(key);
  if (group) group.push(mark);
  else groups.set(key, [mark]);
}
