import { EventStore } from '@chancery/event-store';
import { Refusal } from '@chancery/kernel';
import { Injectable } from '@nestjs/common';
import { logCursor } from './log-cursor';
import type { LogRange } from './log-range';

const PAGE = 50;
const LARGEST_PAGE = 500;

/** Throws INVALID_PARAMETER for a page that is too large. */
export function sizeOfPage(limit = PAGE): number {
  if (limit <= LARGEST_PAGE) return limit;
  throw new Refusal('INVALID_PARAMETER', `limit: A page has at most ${LARGEST_PAGE} events.`, [
    { pointer: 'limit', detail: `"${limit}" is not a whole number from 1 to ${LARGEST_PAGE}.` },
  ]);
}

/** Pages of the log as JSON text; events go through as Postgres wrote them. */
@Injectable()
export class EventPages {
  constructor(private readonly store: EventStore) {}

  async read(dispute: string, { after, upTo }: LogRange, limit: number): Promise<string> {
    const last = Math.min(upTo, after + limit);
    const events: string[] = [];
    if (last > after)
      for await (const event of this.store.readAllJson(dispute, { after, upTo: last, batch: limit }))
        events.push(event);
    const next = last < upTo ? JSON.stringify(logCursor({ dispute, after: last, upTo })) : 'null';
    const meta = {
      dispute,
      asOf: null,
      knownAt: await this.store.recordedAt(dispute, upTo),
      position: upTo,
      knowledge: 'recorded',
      certainty: null,
    };
    return `{"data":[${events.join()}],"page":{"next":${next},"limit":${limit}},"meta":${JSON.stringify(meta)}}`;
  }
}
