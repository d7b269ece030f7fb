import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Notification } from 'pg';
import type { DedicatedConnection } from '../connection/dedicated-connection';

const CHANNEL = 'chancery_events';
/** Between two NOTIFYs: a quick row of appends is announced together, a lone one at once. */
const QUIET_MS = 10;

/**
 * Says and hears "there are events up to p" between processes (`NOTIFY chancery_events, '<dispute>:<position>'`).
 * Only ever a hint: it may be late or lost, and nobody reads by it, only sooner because of it.
 */
export class WakeUpLine {
  private readonly heard = new Map<string, number>();
  private readonly unsaid = new Map<string, number>();
  private readonly sleepers = new Set<() => void>();
  private saying = false;
  private closed = false;

  private readonly connection: DedicatedConnection;

  constructor(connect: (onOpen: (client: Client) => Promise<unknown>) => DedicatedConnection) {
    this.connection = connect((client) => this.listen(client));
  }

  /** Does not wait and does not fail. One NOTIFY is under way at a time; what comes meanwhile goes in the next. */
  say(dispute: string, position: number): void {
    this.hear(dispute, position);
    this.unsaid.set(dispute, position);
    if (!this.saying && !this.closed) void this.sayAll();
  }

  /** Resolves once there is word of events beyond `position`, after `ms`, or when `signal` says stop. */
  async waitBeyond(dispute: string, position: number, ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted || (this.heard.get(dispute) ?? 0) > position) return;
    if (!this.closed) this.connection.get().catch(() => undefined);
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.sleepers.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.sleepers.add(wake);
      signal?.addEventListener('abort', wake, { once: true });
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    this.wakeAll();
    await this.connection.end();
  }

  private hear(dispute: string, position: number): void {
    if (!(position > (this.heard.get(dispute) ?? 0))) return;
    this.heard.set(dispute, position);
    this.wakeAll();
  }

  private wakeAll(): void {
    for (const wake of this.sleepers) wake();
  }

  private async listen(client: Client): Promise<void> {
    client.on('notification', ({ payload = '' }: Notification) => {
      const [dispute = '', position] = payload.split(':');
      this.hear(dispute, Number(position));
    });
    // A hint need not survive a crash, so its commit does not wait for the disk.
    await client.query(`set synchronous_commit = off; listen ${CHANNEL}`);
  }

  private async sayAll(): Promise<void> {
    this.saying = true;
    while (this.unsaid.size > 0 && !this.closed) {
      const payloads = [...this.unsaid].map(([dispute, position]) => `${dispute}:${position}`);
      this.unsaid.clear();
      try {
        const client = await this.connection.get();
        await client.query({
          name: 'wake-up',
          text: `select pg_notify('${CHANNEL}', payload) from unnest($1::text[]) payload`,
          values: [payloads],
        });
      } catch {
        this.connection.drop();
      }
      await pause(QUIET_MS);
    }
    this.saying = false;
  }
}
