import type { RecordedEvent, Refusal, StreamName } from '@chancery/kernel';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Client, type ClientConfig, Pool } from 'pg';
import { AppendBatcher } from './append/append-batcher';
import { findCommand } from './append/find-command';
import { DedicatedConnection } from './connection/dedicated-connection';
import { Disputes } from './disputes/disputes';
import { PersonalValues } from './personal/personal-values';
import { readActs } from './read/act-reader';
import { EventReader } from './read/event-reader';
import { type Range, readAhead } from './read/read-ahead';
import { follow, type SubscribeOptions } from './subscribe/subscription';
import { WakeUpLine } from './subscribe/wake-up-line';
import type { Act, ActsAsked, AppendCommand, Appended, Dispute, Head, NewDispute, Opening } from './types';

/**
 * The record: the one place that appends and the one place that reads it.
 *
 * Reads go through the pool; appends (one connection a dispute) and wake-ups (one) have connections of their own,
 * made with the pool's settings. Every method that names a dispute throws DISPUTE_NOT_FOUND when there is none.
 */
@Injectable()
export class EventStore implements OnApplicationShutdown {
  /** What is sealed in events. */
  readonly personal: PersonalValues;
  private readonly registry: Disputes;
  private readonly reader: EventReader;
  private readonly wakeUps: WakeUpLine;
  private readonly batchers = new Map<string, AppendBatcher>();
  private readonly onHold = new Map<string, Refusal>();
  private closing: Promise<void> | null = null;

  constructor(private readonly pool: Pool) {
    this.registry = new Disputes(pool);
    this.reader = new EventReader(pool);
    this.personal = new PersonalValues(pool, (slug) => this.dispute(slug));
    this.wakeUps = new WakeUpLine((onOpen) => this.dedicated('wake-ups', onOpen));
  }

  openDispute(dispute: NewDispute): Promise<Dispute> {
    return this.registry.open(dispute);
  }

  /** A new dispute, whose record is empty; throws DISPUTE_EXISTS and INVALID_EVENT_DATA. */
  createDispute(dispute: NewDispute): Promise<Dispute> {
    return this.registry.create(dispute);
  }

  disputes(): Promise<Dispute[]> {
    return this.registry.all();
  }

  /** Who opened which dispute, newest first. */
  openings(): Promise<Opening[]> {
    return this.registry.openings();
  }

  dispute(slug: string): Promise<Dispute> {
    return this.registry.find(slug);
  }

  /**
   * Appends all events of a command or none, and answers once they are durable. Refuses with STREAM_MOVED_ON,
   * ENTRY_EXISTS, IDEMPOTENCY_KEY_REUSED, INVALID_EVENT_DATA, TOO_MANY_WAITING, SERVER_UNAVAILABLE, and as `hold` says.
   */
  async append(dispute: string, command: AppendCommand): Promise<Appended> {
    const reason = this.onHold.get(dispute);
    if (reason) throw reason;
    return this.batcherOf(await this.dispute(dispute)).append(command);
  }

  /** Refuses, for this reason, everything that this process is asked to append to the dispute from now on. */
  hold(dispute: string, reason: Refusal): void {
    this.onHold.set(dispute, reason);
  }

  /** Which disputes nothing is appended to, and why. */
  get held(): ReadonlyMap<string, Refusal> {
    return this.onHold;
  }

  /** The first answer to a command, or null; throws IDEMPOTENCY_KEY_REUSED when the request was another one. */
  async findCommand(dispute: string, commandId: string, requestHash: Buffer): Promise<Appended | null> {
    return findCommand(this.pool, await this.dispute(dispute), commandId, requestHash);
  }

  /** Every stream asked for, in one query; without events where it has not begun. */
  async readStreams(
    dispute: string,
    streams: readonly StreamName[],
  ): Promise<Map<StreamName, RecordedEvent[]>> {
    return this.reader.streams(await this.dispute(dispute), streams);
  }

  /** All events about these entries, in one query; without events where there is no such entry (at `upTo`). */
  async readEntries(
    dispute: string,
    entryIds: readonly string[],
    upTo?: number,
  ): Promise<Map<string, RecordedEvent[]>> {
    return this.reader.entries(await this.dispute(dispute), entryIds, upTo);
  }

  /** At most `limit` events after `position`, in order. */
  async readAfter(dispute: string, position: number, limit: number, upTo?: number): Promise<RecordedEvent[]> {
    return this.reader.after(await this.dispute(dispute), position, limit, upTo);
  }

  /** Event by event in constant memory. */
  async *readAll(dispute: string, range: Range = {}): AsyncGenerator<RecordedEvent, void, undefined> {
    for await (const json of this.readAllJson(dispute, range)) yield JSON.parse(json) as RecordedEvent;
  }

  /** The same as the JSON texts of design/api.md, for those who only pass them on. */
  async *readAllJson(dispute: string, range: Range = {}): AsyncGenerator<string, void, undefined> {
    const found = await this.dispute(dispute);
    const read = (after: number, limit: number, upTo?: number) =>
      this.reader.jsonAfter(found, after, limit, upTo);
    for await (const batch of readAhead(range, read)) yield* batch;
  }

  /** Batches of events after a position, once each and in order: what is there, then live until `signal` says stop. */
  async *subscribe(
    dispute: string,
    options: SubscribeOptions = {},
  ): AsyncGenerator<RecordedEvent[], void, undefined> {
    yield* follow(() => this.dispute(dispute), this.reader, this.wakeUps, options);
  }

  /** Who recorded what, newest first. */
  async acts(dispute: string, asked: ActsAsked): Promise<Act[]> {
    return readActs(this.pool, await this.dispute(dispute), asked);
  }

  async head(dispute: string): Promise<Head> {
    return this.reader.head(await this.dispute(dispute));
  }

  /** The last position recorded at or before the instant; 0 when there was none yet. */
  async positionAt(dispute: string, instant: string | Date): Promise<number> {
    return this.reader.positionAt(await this.dispute(dispute), instant);
  }

  /** When a position was recorded; null when it is not reached. */
  async recordedAt(dispute: string, position: number): Promise<string | null> {
    return this.reader.recordedAt(await this.dispute(dispute), position);
  }

  /** Carries out what waits and gives its connections back; the pool stays its owner's. */
  close(): Promise<void> {
    this.closing ??= Promise.all([...this.batchers.values()].map((batcher) => batcher.close())).then(() =>
      this.wakeUps.close(),
    );
    return this.closing;
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  private batcherOf(dispute: Dispute): AppendBatcher {
    const known = this.batchers.get(dispute.slug);
    if (known) return known;
    const batcher = new AppendBatcher(dispute, this.dedicated(`appends to ${dispute.slug}`), (position) =>
      this.wakeUps.say(dispute.slug, position),
    );
    this.batchers.set(dispute.slug, batcher);
    return batcher;
  }

  private dedicated(purpose: string, onOpen?: (client: Client) => Promise<unknown>) {
    const { options } = this.pool as unknown as { options: ClientConfig };
    const application = [options.application_name, purpose].filter(Boolean).join(': ');
    return new DedicatedConnection(options, application, onOpen);
  }
}
