import { EventStore } from '@chancery/event-store';
import { Refusal } from '@chancery/kernel';
import { MomentResolver } from '@chancery/read-models';
import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import type { Asked } from '../parameters/parameter';
import type { LIST_EVENTS } from './events.parameters';
import { readLogCursor } from './log-cursor';

/** The part of the log that was asked for. */
export interface LogRange {
  readonly after: number;
  /** The state of the record: the prefix 1..upTo. */
  readonly upTo: number;
  /** True when the address names it: the answer never changes. */
  readonly pinned: boolean;
}

const PATIENCE_MS = 5000;

/** Finds out which state of the record an address means. */
@Injectable()
export class LogRanges {
  constructor(
    private readonly store: EventStore,
    private readonly moments: MomentResolver,
  ) {}

  async find(dispute: string, asked: Asked<typeof LIST_EVENTS>): Promise<LogRange> {
    const { cursor, after, knownAt, minPosition } = asked;
    if (minPosition !== undefined) await this.reach(dispute, minPosition);
    if (cursor !== undefined) return { ...(await this.atCursor(dispute, cursor)), pinned: true };
    if (knownAt === undefined)
      return { after, upTo: (await this.store.head(dispute)).position, pinned: false };
    if (!/^\d{1,15}$/.test(knownAt))
      return { after, upTo: await this.positionOn(dispute, knownAt), pinned: false };
    return { after, upTo: await this.existing(dispute, Number(knownAt)), pinned: true };
  }

  private async atCursor(dispute: string, cursor: string) {
    const place = readLogCursor(cursor, dispute);
    await this.existing(dispute, place.upTo);
    return place;
  }

  private async positionOn(dispute: string, knownAt: string): Promise<number> {
    return (await this.moments.resolve({ dispute, knownAt }, [])).position;
  }

  private async existing(dispute: string, position: number): Promise<number> {
    const head = await this.store.head(dispute);
    if (position <= head.position) return position;
    throw new Refusal('POSITION_UNKNOWN', `The record of ${dispute} ends at position ${head.position}.`, [
      { pointer: 'knownAt', detail: `at most ${head.position}` },
    ]);
  }

  private async reach(dispute: string, position: number): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    for (let wait = 10; ; wait = Math.min(wait * 2, 250)) {
      const head = await this.store.head(dispute);
      if (head.position >= position) return;
      if (Date.now() > deadline)
        throw new Refusal(
          'POSITION_NOT_REACHED',
          `The record of ${dispute} stands at ${head.position}, not yet at ${position}.`,
          [{ pointer: 'minPosition', detail: `the record stands at ${head.position}` }],
        );
      await pause(wait);
    }
  }
}
