import { bare } from '../common/bare';
import { standOf } from '../common/stand';
import type { Issue, Position } from './use-positions';

/** What a party says and what it does on an issue; either may be missing. */
export interface Cell {
  readonly declared?: Position;
  readonly enacted?: Position;
}

export interface MatrixRow {
  readonly code: string;
  readonly name: string;
  /** By the slug of the issue. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly stands: number;
}

export const hasGap = ({ declared, enacted }: Cell): boolean => Boolean(declared?.gap ?? enacted?.gap);

export function rowsOf(positions: readonly Position[]): readonly MatrixRow[] {
  const rows = new Map<string, { code: string; name: string; cells: Map<string, Cell>; stands: number }>();
  for (const position of positions) {
    const { actor, issue, track } = position;
    const row = rows.get(actor.code) ?? { ...actor, cells: new Map<string, Cell>(), stands: 0 };
    row.cells.set(issue, { ...row.cells.get(issue), [track]: position });
    row.stands += 1;
    rows.set(actor.code, row);
  }
  return [...rows.values()];
}

export interface Wish {
  /** Part of a name or a code; case and accents do not matter. */
  readonly q: string;
  readonly onlyGaps: boolean;
  /** `most`, `name`, or the slug of an issue. */
  readonly sort: string;
}

export function arranged(rows: readonly MatrixRow[], wish: Wish, issues: readonly Issue[]): MatrixRow[] {
  const wanted = bare(wish.q.trim());
  const issue = issues.find(({ slug }) => slug === wish.sort);
  const before = issue ? bySideOn(issue) : wish.sort === 'name' ? () => 0 : byStands;
  return rows
    .filter(({ name, code }) => wanted === '' || bare(`${name} ${code}`).includes(wanted))
    .filter(({ cells }) => !wish.onlyGaps || [...cells.values()].some(hasGap))
    .toSorted((a, b) => before(a, b) || a.name.localeCompare(b.name));
}

const byStands = (a: MatrixRow, b: MatrixRow) => b.stands - a.stands;

/** Who takes the same side stands together; who takes none comes last. */
function bySideOn({ slug, options }: Issue) {
  const place = ({ cells }: MatrixRow): number => {
    const stand = cells.get(slug)?.declared ?? cells.get(slug)?.enacted;
    if (!stand) return 100;
    if (stand.score !== null) return -stand.score;
    if (stand.choice === null) return 50;
    const at = options.findIndex(({ id }) => id === stand.choice?.code);
    return at < 0 ? options.length : at;
  };
  return (a: MatrixRow, b: MatrixRow) => place(a) - place(b);
}

export const kindOf = (position: Position, issue: Issue | undefined) =>
  standOf(position, issue?.options ?? []);
