import type { Pool } from 'pg';
import { READ_CHECKPOINTS } from './checkpoints/checkpoint.sql';
import type { Projection } from './projection';
import type { Progress } from './rebuilding/rebuild';

export interface ProjectionStatus {
  readonly dispute: string;
  readonly projection: string;
  readonly version: number;
  readonly position: number;
  /** Positions of the record that are yet to be read. */
  readonly lag: number;
  /** `outdated`: its tables are of another version than this process. `stopped`: see `failure`. */
  readonly state: 'live' | 'rebuilding' | 'stopped' | 'outdated';
  readonly failure: { readonly position: number; readonly because: string; readonly at: string } | null;
}

interface Row {
  readonly dispute: string;
  readonly projection: string;
  readonly position: string;
  readonly version: number;
  readonly head: string;
  readonly failedPosition: string | null;
  readonly failedBecause: string | null;
  readonly failedAt: Date | null;
}

/** One line for each dispute and projection, as the checkpoints tell it, whichever process does the work. */
export async function readStatus(
  pool: Pool,
  projections: readonly Projection[],
  rebuilding: ReadonlyMap<string, Progress>,
): Promise<ProjectionStatus[]> {
  const versions = new Map(projections.map(({ name, version }) => [name, version]));
  const { rows } = await pool.query<Row>(READ_CHECKPOINTS, [[...versions.keys()]]);
  return rows.map((row) => ({
    dispute: row.dispute,
    projection: row.projection,
    version: row.version,
    position: Number(row.position),
    lag: Math.max(0, Number(row.head) - Number(row.position)),
    state: stateOf(row, versions, rebuilding),
    failure: failureOf(row),
  }));
}

function stateOf(
  row: Row,
  versions: ReadonlyMap<string, number>,
  rebuilding: ReadonlyMap<string, Progress>,
): ProjectionStatus['state'] {
  if (rebuilding.has(row.projection)) return 'rebuilding';
  if (row.version !== versions.get(row.projection)) return 'outdated';
  return row.failedPosition === null ? 'live' : 'stopped';
}

const failureOf = ({ failedPosition, failedBecause, failedAt }: Row) =>
  failedPosition === null
    ? null
    : { position: Number(failedPosition), because: failedBecause ?? '', at: failedAt?.toISOString() ?? '' };
