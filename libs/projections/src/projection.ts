import type { RecordedEvent } from '@chancery/kernel';
import type { ClientBase } from 'pg';

export interface ProjectionContext {
  /** A connection inside the transaction that also moves the checkpoint. */
  readonly client: ClientBase;
  /** The Postgres schema this run writes to: the live one, or a new one that a rebuild fills beside it. */
  readonly schema: string;
  readonly dispute: { readonly id: number; readonly slug: string };
  /**
   * Lives as long as nobody else can write to `schema`: one batch when following live, the whole run of a rebuild.
   * What a projection keeps here saves it from reading back what it wrote itself; `complete` says that it has seen
   * every event so far, so that what is not remembered does not exist.
   */
  readonly memory: { readonly complete: boolean; readonly of: Map<string, unknown> };
}

/**
 * A question's answer in the making. Its rows are a pure function of the events 1..p of a dispute: the same whatever
 * the batch sizes were, live or rebuilt. It may read the log up to the last event of the batch, and its own tables.
 */
export interface Projection {
  readonly name: string;
  /** Raise it when the tables or the fold change: the next start rebuilds beside the old tables and then switches. */
  readonly version: number;
  /** `create table …` inside `schema`, without what only readers need. */
  readonly tables: (schema: string) => string;
  /** `create index …`, one statement each; run after a rebuild has loaded the rows, or at once on an empty schema. */
  readonly indexes: (schema: string) => readonly string[];
  apply(events: readonly RecordedEvent[], context: ProjectionContext): Promise<void>;
}
