import { type Dispute, type EventStore, within } from '@chancery/event-store';
import { Refusal } from '@chancery/kernel';
import type { Pool, PoolClient } from 'pg';
import { LOCK_CHECKPOINTS_OF, SET_CHECKPOINT } from '../checkpoints/checkpoint.sql';
import type { Projection, ProjectionContext } from '../projection';
import { nextSchema, replacedSchema } from '../schema-names';
import { finishTables } from './finish-tables';
import { clearAway, HURRY, LET_GO, switchOver, TRY_TO_HOLD } from './rebuild.sql';

export interface Progress {
  readonly projection: string;
  readonly phase: 'loading' | 'indexing' | 'switching' | 'done';
  readonly dispute: string;
  readonly position: number;
  readonly head: number;
}

const BATCH = 500;
/** So few events can be applied while everybody who follows the projection waits. */
const SHORT_TAIL = 500;

const ignored = () => undefined;

/** A dispute being loaded, and how far. */
interface Loading {
  readonly context: ProjectionContext;
  position: number;
}

/** One rebuild of one projection: fill tables beside the live ones, index them, catch up, change places. */
export class Rebuild {
  private readonly loadings = new Map<string, Loading>();

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly projection: Projection,
  ) {}

  async run(onProgress: (progress: Progress) => void): Promise<void> {
    const client = await this.pool.connect();
    // Its connection ends with the rebuild, and with it the settings.
    client.on('error', ignored);
    try {
      await this.hold(client);
      await this.fill(client, onProgress);
    } finally {
      await client.query(LET_GO, [this.projection.name]).catch(() => undefined);
      client.off('error', ignored);
      client.release(true);
    }
  }

  private async hold(client: PoolClient): Promise<void> {
    const { name } = this.projection;
    const { rows } = await client.query<{ held: boolean }>(TRY_TO_HOLD, [name]);
    if (!rows[0]!.held)
      throw new Refusal('SERVER_UNAVAILABLE', `The read model ${name} is being rebuilt by another process.`);
  }

  private async fill(client: PoolClient, onProgress: (progress: Progress) => void): Promise<void> {
    const { name, tables } = this.projection;
    const schema = nextSchema(name);
    const say = (phase: Progress['phase'], { slug }: Dispute, position: number, head: number) =>
      onProgress({ projection: name, phase, dispute: slug, position, head });
    await client.query(HURRY);
    await client.query(clearAway(name));
    await client.query(`create schema ${schema}`);
    await client.query(tables(schema));
    const disputes = await this.store.disputes();
    for (const dispute of disputes)
      await this.load(client, dispute, (position, head) => say('loading', dispute, position, head));
    const last = disputes.at(-1);
    if (last)
      say('indexing', last, this.loadings.get(last.slug)!.position, this.loadings.get(last.slug)!.position);
    await finishTables(this.pool, schema, this.projection.indexes(schema));
    for (const dispute of disputes)
      await this.load(client, dispute, (position, head) => say('switching', dispute, position, head));
    await within(client, () => this.changePlaces(client));
    await this.dropReplaced(client);
    if (last)
      say('done', last, this.loadings.get(last.slug)!.position, this.loadings.get(last.slug)!.position);
  }

  /** Until the tail is short; each batch is read while the one before is applied. */
  private async load(
    client: PoolClient,
    dispute: Dispute,
    moved: (position: number, head: number) => void,
  ): Promise<void> {
    for (;;) {
      const { position: head } = await this.store.head(dispute.slug);
      const loading = this.loadingOf(client, dispute);
      if (head - loading.position <= SHORT_TAIL && loading.position > 0) return;
      let ahead = this.store.readAfter(dispute.slug, loading.position, BATCH, head);
      while (loading.position < head) {
        const events = await ahead;
        ahead = this.store.readAfter(dispute.slug, loading.position + events.length, BATCH, head);
        ahead.catch(() => undefined);
        await within(client, () => this.projection.apply(events, loading.context));
        loading.position += events.length;
        moved(loading.position, head);
      }
      if (head === 0) return;
    }
  }

  /** Under the lock of every checkpoint: nobody follows, so what is caught up to is what readers get. */
  private async changePlaces(client: PoolClient): Promise<void> {
    const { name, version } = this.projection;
    await client.query(LOCK_CHECKPOINTS_OF, [name]);
    for (const dispute of await this.store.disputes()) {
      const loading = this.loadingOf(client, dispute);
      const events = await this.store.readAfter(dispute.slug, loading.position, Number.MAX_SAFE_INTEGER);
      if (events.length > 0) await this.projection.apply(events, loading.context);
      loading.position += events.length;
      await client.query(SET_CHECKPOINT, [dispute.id, name, loading.position, version]);
    }
    await client.query(switchOver(name));
  }

  /** A reader in the middle of a long query may hold it; then the next rebuild or start drops it. */
  private async dropReplaced(client: PoolClient): Promise<void> {
    await client.query(`set lock_timeout = '10s'`);
    await client
      .query(`drop schema if exists ${replacedSchema(this.projection.name)} cascade`)
      .catch(() => undefined);
  }

  private loadingOf(client: PoolClient, dispute: Dispute): Loading {
    const known = this.loadings.get(dispute.slug);
    if (known) return known;
    const memory = { complete: true, of: new Map<string, unknown>() };
    const loading = {
      position: 0,
      context: { client, schema: nextSchema(this.projection.name), dispute, memory },
    };
    this.loadings.set(dispute.slug, loading);
    return loading;
  }
}
