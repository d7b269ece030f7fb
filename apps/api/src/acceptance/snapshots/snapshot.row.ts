import { type Because, type Clocks, listed, type Row } from '../row';

export type Part = 'positions' | 'recognitions' | 'measures' | 'licences' | 'cases' | 'demands';

/** So many rows of a part have these values, paths written with dots: `{ 'actor.code': 'RUS' }`. */
export interface Counted {
  readonly part: Part;
  readonly like: Readonly<Record<string, unknown>>;
  readonly times: number;
}

export interface SnapshotRow extends Row {
  readonly says: string;
  readonly counted: readonly Counted[];
}

export const rows = (part: Part, times: number, like: Counted['like'] = {}): Counted => ({
  part,
  like,
  times,
});

export const one = (part: Part, like: Counted['like']): Counted => rows(part, 1, like);
export const no = (part: Part, like: Counted['like'] = {}): Counted => rows(part, 0, like);

/** Everything at a moment: so many rows of this, one of that, none of the other. */
export const snapshot = (
  says: string,
  when: Clocks,
  counted: readonly Counted[],
  because: Because,
): SnapshotRow => ({ says, ...when, counted, because: listed(because) });

export const published = (asOf: string, knownAt: string): Clocks => ({
  asOf,
  knownAt,
  knowledge: 'published',
});
