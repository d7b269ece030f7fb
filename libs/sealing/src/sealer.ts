import type { KeyObject } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore } from '@chancery/event-store';
import { Refusal } from '@chancery/kernel';
import type { Pool } from 'pg';
import { copyCheckpoint } from './files/copies';
import { LastSeen } from './files/last-seen';
import { rememberKey } from './keys/known-keys';
import { signingKey } from './keys/signing-key';
import type { Log } from './log';
import { refuseRewound } from './record-check';
import { originOf, type SealSettings } from './seal-settings';
import { isSealed, sealTail, type Signer, signerOf } from './seal-tail';
import { readLogs } from './tree/read-logs';

const EVERY_MS = 1000;

/**
 * Signs what was appended, about once a second and beside the append path: it takes no lock that an append waits for.
 * Any number of processes may run one.
 */
export class Sealer {
  private readonly seen: LastSeen;
  private readonly signers = new Map<string, Signer>();
  private readonly told = new Map<string, string>();
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private key: Promise<KeyObject> | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly settings: SealSettings,
    private readonly log: (line: string) => void = () => undefined,
  ) {
    this.seen = new LastSeen(settings.folder);
  }

  /** Compares every dispute with the newest checkpoint seen here, and lets nothing be appended where it is behind. */
  async check(): Promise<void> {
    for (const log of await readLogs(this.pool))
      await this.orHold(log.slug, () => refuseRewound(this.pool, log, this.seen));
  }

  /** Seals until {@link stop}; throws SETUP_IMPOSSIBLE at once when there is no key to sign with. */
  async start(): Promise<void> {
    await this.signingKey();
    this.running = this.keepSealing();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  /** Seals every dispute up to its head. A dispute that cannot be sealed is told of, and does not hinder the others. */
  async sealAll(): Promise<void> {
    for (const log of await readLogs(this.pool)) await this.orHold(log.slug, () => this.seal(log));
  }

  private async keepSealing(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.sealAll().catch((error: unknown) => this.tell('all', error));
      await pause(EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async seal(found: Log): Promise<void> {
    const signer = await this.signerFor(found.slug);
    let log: Log | null = found;
    while (log && !isSealed(log, signer) && !this.stopping.signal.aborted) {
      log = await sealTail(this.pool, log, signer, this.seen);
      if (log) await this.keep(log);
    }
    if (log) await this.seen.note(log, log.sealed?.note ?? '');
  }

  private async keep(log: Log): Promise<void> {
    const { copiesTo } = this.settings;
    if (!log.sealed) return;
    await this.seen.note(log, log.sealed.note);
    if (copiesTo) await copyCheckpoint(copiesTo, log.slug, log.sealed.size, log.sealed.note);
  }

  private async orHold(slug: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.told.delete(slug);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'RECORD_REWOUND') this.store.hold(slug, error);
      this.tell(slug, error);
    }
  }

  private async signerFor(slug: string): Promise<Signer> {
    const known = this.signers.get(slug);
    if (known) return known;
    const signer = signerOf(await this.signingKey(), originOf(this.settings, slug));
    await rememberKey(this.settings.folder, signer.verifier);
    this.signers.set(slug, signer);
    return signer;
  }

  private signingKey(): Promise<KeyObject> {
    return (this.key ??= signingKey(this.settings));
  }

  /** Once for each thing that is wrong: it is looked at again every second. */
  private tell(slug: string, error: unknown): void {
    const text = error instanceof Error ? error.message : String(error);
    if (this.told.get(slug) === text) return;
    this.told.set(slug, text);
    this.log(`Sealing ${slug}: ${text}`);
  }
}
