import { type Dispute, EventStore } from '@chancery/event-store';
import { Refusal } from '@chancery/kernel';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import { READ_POSITION } from './checkpoints/checkpoint.sql';
import { DisputeFollower, type Following } from './following/dispute-follower';
import { isPassing } from './following/is-passing';
import { Places } from './following/places';
import type { Projection } from './projection';
import { Arrivals } from './reach';
import { type Progress, Rebuild } from './rebuilding/rebuild';
import { prepareTables } from './rebuilding/prepare-tables';
import { type ProjectionStatus, readStatus } from './status';

const LOOK_AGAIN_MS = 1000;
const LONGEST_WAIT_MS = 5000;
const MOST_AT_ONCE = 4;

/** Whoever applies events may ask for a second connection: one must be left, or all of them wait for ever. */
const placesIn = (pool: Pool) =>
  Math.max(1, Math.min(MOST_AT_ONCE, (pool as unknown as { options: { max: number } }).options.max - 1));

/** Keeps every projection up to date with the record, and says how far each has come. */
@Injectable()
export class Projections implements OnApplicationShutdown {
  private readonly arrivals = new Arrivals();
  private readonly followers = new Map<string, DisputeFollower>();
  private readonly stopping = new AbortController();
  private readonly running = new Set<Promise<void>>();
  private readonly rebuilding = new Map<string, Progress>();
  private readonly following: Following;

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    readonly all: readonly Projection[],
    private readonly log: (line: string) => void = () => undefined,
  ) {
    // Whoever waits listens to it, and every dispute waits: many listeners are no leak here.
    setMaxListeners(0, this.stopping.signal);
    this.following = {
      pool,
      store,
      projections: all,
      places: new Places(placesIn(pool)),
      moved: ({ slug }, projection, position) => this.arrivals.note(slug, projection, position),
      failed: ({ slug }, projection, error) => this.log(`${projection} of ${slug}: ${messageOf(error)}`),
    };
  }

  /**
   * Makes the tables that are missing and rebuilds those that an older version of the code had filled. Every process
   * that reads them calls it before it serves; of several that start together one rebuilds and the others wait for it.
   */
  async prepare(onProgress: (progress: Progress) => void = () => undefined): Promise<void> {
    const failed = new Set<string>();
    for (;;) {
      const outdated = (await prepareTables(this.pool, this.all)).find(({ name }) => !failed.has(name));
      if (!outdated) return;
      try {
        await this.rebuild(outdated.name, onProgress);
      } catch (error) {
        if (isPassing(error)) throw error;
        if (isBusy(error)) await pause(LOOK_AGAIN_MS, undefined, { signal: this.stopping.signal });
        else failed.add(outdated.name);
        this.log(`${outdated.name} is not rebuilt: ${messageOf(error)}`);
      }
    }
  }

  /** Follows the record of every dispute, also of those opened later, until {@link stop}. Call prepare() first. */
  start(): void {
    this.track(this.lookForDisputes());
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled(this.running);
  }

  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  /**
   * Fills the tables of a projection anew beside the live ones, then puts them in their place: readers see the old
   * ones until then. Throws SERVER_UNAVAILABLE when another process is at it.
   */
  async rebuild(name: string, onProgress: (progress: Progress) => void = () => undefined): Promise<void> {
    const projection = this.projection(name);
    try {
      await new Rebuild(this.pool, this.store, projection).run((progress) => {
        this.rebuilding.set(name, progress);
        onProgress(progress);
      });
    } finally {
      this.rebuilding.delete(name);
    }
    for (const follower of this.followers.values()) follower.resume(name);
  }

  /** Where the projection stands, by its checkpoint. */
  async positionOf(dispute: string, projection: string): Promise<number> {
    const { id } = await this.store.dispute(dispute);
    const { rows } = await this.pool.query<{ position: string }>({
      name: 'read-checkpoint',
      text: READ_POSITION,
      values: [id, projection],
    });
    const position = Number(rows[0]?.position ?? 0);
    this.arrivals.note(dispute, projection, position);
    return position;
  }

  /** Waits until the projection has reached `position`; throws POSITION_NOT_REACHED after `timeoutMs`, at most 5 s. */
  async reach(
    dispute: string,
    projection: string,
    position: number,
    timeoutMs = LONGEST_WAIT_MS,
  ): Promise<void> {
    const reached = () => this.arrivals.known(dispute, projection) >= position;
    if (reached()) return;
    const wait = Math.min(timeoutMs, LONGEST_WAIT_MS);
    if (await this.arrivals.wait(wait, reached, () => this.positionOf(dispute, projection))) return;
    const at = this.arrivals.known(dispute, projection);
    throw new Refusal(
      'POSITION_NOT_REACHED',
      `The read model ${projection} of ${dispute} has come to position ${at}, not yet to ${position}; ask again shortly.`,
    );
  }

  /** How many positions the projection that is furthest behind has yet to read. */
  async lag(dispute: string): Promise<number> {
    const { position: head } = await this.store.head(dispute);
    const positions = await Promise.all(this.all.map(({ name }) => this.positionOf(dispute, name)));
    return head - Math.min(head, ...positions);
  }

  status(): Promise<ProjectionStatus[]> {
    return readStatus(this.pool, this.all, this.rebuilding);
  }

  private projection(name: string): Projection {
    const found = this.all.find((projection) => projection.name === name);
    if (found) return found;
    const known = this.all.map((projection) => projection.name).join(', ');
    throw new Refusal('INVALID_PARAMETER', `No read model is called "${name}"; there are ${known}.`, [
      { pointer: 'name', detail: `use one of ${known}` },
    ]);
  }

  private async lookForDisputes(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const disputes = await this.store.disputes().catch(() => []);
      for (const dispute of disputes) if (!this.followers.has(dispute.slug)) this.follow(dispute);
      await pause(LOOK_AGAIN_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private follow(dispute: Dispute): void {
    const follower = new DisputeFollower(dispute, this.following);
    this.followers.set(dispute.slug, follower);
    this.track(this.keepRunning(dispute, follower));
  }

  private async keepRunning({ slug }: Dispute, follower: DisputeFollower): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        const positions = await Promise.all(this.all.map(({ name }) => this.positionOf(slug, name)));
        await follower.run(Math.min(...positions), signal);
      } catch (error) {
        this.log(`following ${slug}: ${messageOf(error)}`);
        await pause(LOOK_AGAIN_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private track(work: Promise<void>): void {
    this.running.add(work);
    void work.finally(() => this.running.delete(work));
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Another process is at it. */
const isBusy = (error: unknown) => error instanceof Refusal && error.code === 'SERVER_UNAVAILABLE';
