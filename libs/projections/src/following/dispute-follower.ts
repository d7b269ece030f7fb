import { setTimeout as pause } from 'node:timers/promises';
import type { Dispute, EventStore } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import type { Pool } from 'pg';
import { NOTE_FAILURE } from '../checkpoints/checkpoint.sql';
import type { Projection } from '../projection';
import { type Advance, advance } from './advance';
import { isPassing } from './is-passing';
import type { Places } from './places';

/** What a follower works with, and whom it tells. */
export interface Following {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly projections: readonly Projection[];
  /** Whoever applies events holds one connection and may ask for another: all of them at once would use up the pool. */
  readonly places: Places;
  readonly moved: (dispute: Dispute, projection: string, position: number) => void;
  readonly failed: (dispute: Dispute, projection: string, error: unknown) => void;
}

const BATCH = 500;
const SHORTEST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 2000;

/**
 * Keeps the projections of one dispute up to date; a batch is read once for all of them. A fault that may pass is
 * tried again for ever; an event that cannot be applied stops its projection there, visibly, and no other.
 */
export class DisputeFollower {
  private readonly stopped = new Set<string>();

  constructor(
    private readonly dispute: Dispute,
    private readonly following: Following,
  ) {}

  /** Until `signal` says stop. `after`: where the projection that is furthest behind stands. */
  async run(after: number, signal: AbortSignal): Promise<void> {
    const { store, projections } = this.following;
    for await (const batch of store.subscribe(this.dispute.slug, { after, batch: BATCH, signal }))
      await Promise.all(projections.map((projection) => this.follow(projection, batch, signal)));
  }

  /** After a rebuild a stopped projection follows again. */
  resume(projection: string): void {
    this.stopped.delete(projection);
  }

  private async follow(
    projection: Projection,
    batch: readonly RecordedEvent[],
    signal: AbortSignal,
  ): Promise<void> {
    for (let attempt = 0; !signal.aborted && !this.stopped.has(projection.name); attempt++) {
      try {
        return await this.catchUp(projection, batch);
      } catch (error) {
        if (!isPassing(error)) return this.stop(projection, batch.at(-1)!.position, error);
        this.following.failed(this.dispute, projection.name, error);
        const wait = Math.min(SHORTEST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS);
        await pause(wait, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** Applies the batch, and before it what is missing up to it. */
  private async catchUp(projection: Projection, batch: readonly RecordedEvent[]): Promise<void> {
    let done = await this.advance(projection, batch);
    while (done.outcome === 'behind') {
      const missing = Math.min(BATCH, batch[0]!.position - 1 - done.position);
      await this.advance(
        projection,
        await this.following.store.readAfter(this.dispute.slug, done.position, missing),
      );
      done = await this.advance(projection, batch);
    }
  }

  private async advance(projection: Projection, batch: readonly RecordedEvent[]): Promise<Advance> {
    const { pool, places } = this.following;
    const done = await places.during(() => advance(pool, projection, this.dispute, batch));
    if (done.outcome === 'applied') this.following.moved(this.dispute, projection.name, done.position);
    if (done.outcome === 'older' || done.outcome === 'newer') this.stopped.add(projection.name);
    return done;
  }

  /** Event by event up to the one that cannot be applied, so that the checkpoint names it. */
  private async stop(projection: Projection, upTo: number, fault: unknown): Promise<void> {
    const { pool, failed } = this.following;
    let [culprit, error] = [upTo, fault];
    try {
      for await (const position of this.oneByOne(projection, upTo)) culprit = position;
      return;
    } catch (found) {
      if (isPassing(found)) throw found;
      error = found;
    }
    this.stopped.add(projection.name);
    failed(this.dispute, projection.name, error);
    const because = (error instanceof Error ? error.message : String(error)).slice(0, 1000);
    await pool.query(NOTE_FAILURE, [this.dispute.id, projection.name, culprit, because]);
  }

  /** Says of each position that it is about to be applied. */
  private async *oneByOne(projection: Projection, upTo: number): AsyncGenerator<number> {
    let done = await this.advance(projection, []);
    while ('position' in done && done.position < upTo) {
      const next = await this.following.store.readAfter(this.dispute.slug, done.position, 1);
      yield done.position + 1;
      done = await this.advance(projection, next);
    }
  }
}
