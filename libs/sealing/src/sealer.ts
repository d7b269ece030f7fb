import type { KeyObject } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore } from '@chancery/event-store';
import { Refusal } from '@chancery/kernel';
import type { Pool } from 'pg';
import { AfterSealing } from './beside/after-sealing';
import { ChangesTold } from './beside/changes-told';
import { LastSeen } from './files/last-seen';
import { rememberKey } from './keys/known-keys';
import { signingKey } from './keys/signing-key';
import type { Log } from './log';
import { refuseRewound } from './record-check';
import { originOf, type SealSettings } from './seal-settings';
import { isSealed, sealTail, type Signer, signerOf } from './seal-tail';
import { readLogs } from './tree/read-logs';
import type { Vouching } from './witnesses/offers';

const EVERY_MS = 1000;

/**
 * Signs what was appended, about once a second and beside the append path: it takes no lock that an append waits for.
 * Any number of processes may run one.
 */
export class Sealer {
  private readonly seen: LastSeen;
  private readonly signers = new Map<string, Signer>();
  private readonly told: ChangesTold;
  private readonly stopping = new AbortController();
  private readonly afterwards: AfterSealing;
  private running: Promise<void> = Promise.resolve();
  private key: Promise<KeyObject> | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly settings: SealSettings,
    log: (line: string) => void = () => undefined,
  ) {
    this.seen = new LastSeen(settings.folder);
    this.told = new ChangesTold(log);
    this.afterwards = new AfterSealing(pool, settings, log, this.stopping.signal);
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
    await this.settled();
  }

  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  /**
   * Seals every dispute up to its head. A dispute that cannot be sealed is told of, and does not hinder the others.
   * Copies and witnesses follow, see {@link settled}.
   */
  async sealAll(): Promise<void> {
    const sealed: Log[] = [];
    for (const log of await readLogs(this.pool))
      await this.orHold(log.slug, async () => {
        const now = await this.seal(log);
        if (now) sealed.push(now);
      });
    if (!this.stopping.signal.aborted) this.afterwards.ask(sealed);
  }

  /** Until what was sealed is copied, and each witness has answered or did not. */
  settled(): Promise<void> {
    return this.afterwards.settled();
  }

  /** How far each witness vouches for what was sealed here. */
  get vouching(): Vouching[] {
    return this.afterwards.vouching;
  }

  private async keepSealing(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.sealAll().catch((error: unknown) => this.told.wrong('Sealing all', error));
      await pause(EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** The log as it then stands; null where another process is at it. */
  private async seal(found: Log): Promise<Log | null> {
    const signer = await this.signerFor(found.slug);
    let log: Log | null = found;
    while (log && !isSealed(log, signer) && !this.stopping.signal.aborted) {
      log = await sealTail(this.pool, log, signer, this.seen);
      if (log?.sealed) await this.seen.note(log, log.sealed.note);
    }
    if (log) await this.seen.note(log, log.sealed?.note ?? '');
    return log;
  }

  private async orHold(slug: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.told.right(`Sealing ${slug}`);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'RECORD_REWOUND') this.store.hold(slug, error);
      this.told.wrong(`Sealing ${slug}`, error);
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
}
