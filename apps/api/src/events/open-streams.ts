import type { RecordedEvent } from '@chancery/kernel';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { asMessage } from './event-texts';

const HEARTBEAT_MS = 15_000;
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // The stream ends when the server stops or the client goes; the connection has no other use afterwards.
  connection: 'close',
  'x-accel-buffering': 'no',
};

type Batches = (signal: AbortSignal) => AsyncIterable<readonly RecordedEvent[]>;

/** The event streams that clients hold open; ends them when the server stops. */
@Injectable()
export class OpenStreams implements BeforeApplicationShutdown {
  private readonly open = new Set<AbortController>();

  get count(): number {
    return this.open.size;
  }

  /** Writes batch after batch as fast as the client reads, until it goes away or the server stops. */
  async serve(reply: FastifyReply, batches: Batches): Promise<void> {
    const ending = new AbortController();
    const { raw } = reply.hijack();
    const stop = () => ending.abort();
    raw.on('close', stop).on('error', stop);
    this.open.add(ending);
    raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...HEADERS });
    raw.write('retry: 1000\n\n');
    const heart = setInterval(() => !raw.writableNeedDrain && raw.write(': still here\n\n'), HEARTBEAT_MS);
    try {
      await copy(batches(ending.signal), raw, ending.signal);
    } finally {
      clearInterval(heart);
      this.open.delete(ending);
      raw.end();
    }
  }

  beforeApplicationShutdown(): void {
    for (const stream of this.open) stream.abort();
  }
}

async function copy(
  batches: AsyncIterable<readonly RecordedEvent[]>,
  raw: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  for await (const events of batches) {
    if (signal.aborted) return;
    const text = events.map((event) => asMessage(event.position, JSON.stringify(event))).join('');
    if (!raw.write(text)) await once(raw, 'drain', { signal }).catch(() => undefined);
  }
}
