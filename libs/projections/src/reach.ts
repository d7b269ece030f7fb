import { setTimeout as pause } from 'node:timers/promises';

const SHORTEST_WAIT_MS = 5;
const LONGEST_WAIT_MS = 100;

/** Positions reached in this process wake those who wait for them; polling finds what other processes did. */
export class Arrivals {
  private readonly reached = new Map<string, number>();
  private readonly sleepers = new Set<() => void>();

  note(dispute: string, projection: string, position: number): void {
    const key = `${dispute}/${projection}`;
    if (position <= (this.reached.get(key) ?? 0)) return;
    this.reached.set(key, position);
    for (const wake of this.sleepers) wake();
  }

  /** A lower bound of where the projection stands. */
  known(dispute: string, projection: string): number {
    return this.reached.get(`${dispute}/${projection}`) ?? 0;
  }

  /** True once the projection has reached `position`, false when that did not happen within `ms`. */
  async wait(ms: number, reached: () => boolean, look: () => Promise<unknown>): Promise<boolean> {
    const deadline = Date.now() + ms;
    for (let wait = SHORTEST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      await look();
      if (reached()) return true;
      const left = deadline - Date.now();
      if (left <= 0) return false;
      await this.news(Math.min(wait, left));
      if (reached()) return true;
    }
  }

  private async news(ms: number): Promise<void> {
    const gone = new AbortController();
    await Promise.race([
      pause(ms, undefined, { signal: gone.signal }).catch(() => undefined),
      new Promise<void>((resolve) => {
        const wake = () => resolve();
        this.sleepers.add(wake);
        gone.signal.addEventListener('abort', () => this.sleepers.delete(wake), { once: true });
      }),
    ]);
    gone.abort();
  }
}
