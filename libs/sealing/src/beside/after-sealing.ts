import type { Pool } from 'pg';
import { Copies } from '../copies/copies';
import type { Log } from '../log';
import type { SealSettings } from '../seal-settings';
import { Offers, type Vouching } from '../witnesses/offers';
import { Beside } from './beside';

/**
 * What happens to a checkpoint once it is signed: it is copied, and shown to each witness. None of it is waited for,
 * and none of it waits for another.
 */
export class AfterSealing {
  private readonly offers: readonly Offers[];
  private readonly lines: readonly Beside<readonly Log[]>[];

  constructor(
    pool: Pool,
    { witnesses, copies }: Pick<SealSettings, 'witnesses' | 'copies'>,
    tell: (line: string) => void,
    stopping: AbortSignal,
  ) {
    this.offers = witnesses.map((witness) => new Offers(pool, witness, tell));
    const kept = copies ? [new Copies(pool, copies, tell)] : [];
    this.lines = [
      ...this.offers.map((to) => new Beside<readonly Log[]>((logs) => to.offer(logs, stopping))),
      ...kept.map((copy) => new Beside<readonly Log[]>((logs) => copy.keepUp(logs, stopping))),
    ];
  }

  ask(sealed: readonly Log[]): void {
    for (const line of this.lines) line.ask(sealed);
  }

  async settled(): Promise<void> {
    await Promise.all(this.lines.map((line) => line.settled()));
  }

  get vouching(): Vouching[] {
    return this.offers.flatMap((offers) => offers.vouching);
  }
}
