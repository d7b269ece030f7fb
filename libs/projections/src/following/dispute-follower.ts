import type { Dispute, EventStore } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import type { Pool } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { NOTE_FAILURE } from '../checkpoints/checkpoint.sql';
import type { Projection } from '../projection';
import { type Advance, advance } from './advance';
import { isPassing } from './is-passing';

export interface FollowerHooks {
  readonly moved: (projection: string, position: number) => void;
  readonly failed: (projection: string, error: unknown) => void;
}

const BATCH = 500;
const LONGEST_PAUSE_MS = 2000;

/**
 * Keeps the projections of one dispute up to date; a batch is read once for all of them. A fault that may pass is
 * tried again for ever; an event that cannot be applied stops its projection there, visibly, and no other.
 */
export class DisputeFollower {
  private readonly stopped = new Set<string>();

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly dispute: Dispute,
    private readonly projections: readonly Projection[],
    private readonly hooks: FollowerHooks,
  ) {}

  /** Until `signal` says stop. `after`: where the projection that is furthest behind stands. */
  async run(after: number, signal: AbortSignal): Promise<void> {
    for await (const batch of this.store.subscribe(this.dispute.slug, { after, batch: BATCH, signal }))
      await Promise.all(this.projections.map((projection) => this.follow(projection, batch, signal)));
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
        if (!isPassing(error)) return this.stop(projection, batch, error);
        this.hooks.failed(projection.name, error);
        await pause(Math.min(20 * 2 ** attempt, LONGEST_PAUSE_MS), undefined, { signal }).catch(
          () => undefined,
        );
      }
    }
  }

  /** Applies the batch, and before it what is missing up to it. */
  private async catchUp(projection: Projection, batch: readonly RecordedEvent[]): Promise<void> {
    let done = await this.advance(projection, batch);
    while (done.outcome === 'behind') {
      const missing = Math.min(BATCH, batch[0]!.position - 1 - done.position);
      await this.advance(projection, await this.store.readAfter(this.dispute.slug, done.position, missing));
      done = await this.advance(projection, batch);
    }
  }

  private async advance(projection: Projection, batch: readonly RecordedEvent[]): Promise<Advance> {
    const done = await advance(this.pool, projection, this.dispute, batch);
    if (done.outcome === 'applied') this.hooks.moved(projection.name, done.position);
    if (done.outcome === 'older' || done.outcome === 'newer') this.stopped.add(projection.name);
    return done;
  }

  /** Event by event up to the one that cannot be applied, so that the checkpoint names it. */
  private async stop(projection: Projection, batch: readonly RecordedEvent[], fault: unknown): Promise<void> {
    let [culprit, error] = [batch[0]!.position, fault];
    try {
      for await (const event of this.oneByOne(projection, batch.at(-1)!.position)) culprit = event.position;
      return;
    } catch (found) {
      if (isPassing(found)) throw found;
      error = found;
    }
    this.stopped.add(projection.name);
    this.hooks.failed(projection.name, error);
    const because = error instanceof Error ? error.message : String(error);
    await this.pool
      .query(NOTE_FAILURE, [this.dispute.id, projection.name, culprit, because.slice(0, 1000)])
      .catch(() => undefined);
  }

  /** Gives each event before it is applied. */
  private async *oneByOne(projection: Projection, upTo: number): AsyncGenerator<RecordedEvent> {
    let done = await this.advance(projection, []);
    while ('position' in done && done.position < upTo) {
      const [event] = await this.store.readAfter(this.dispute.slug, done.position, 1);
      yield event!;
      done = await this.advance(projection, [event!]);
    }
  }
}
