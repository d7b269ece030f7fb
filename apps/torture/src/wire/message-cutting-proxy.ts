import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { MessageFrames } from './message-frames';

/** Where to cut: instead of the n-th message from now, in either direction, or in the middle of it. */
export interface Cut {
  readonly at: number;
  readonly half: boolean;
}

export interface MessageCuttingProxy {
  readonly port: number;
  /** Counts messages from now on, over all connections, and cuts once. */
  arm(cut: Cut): void;
  /** Whether it has cut since it was armed. */
  hasCut(): boolean;
  close(): Promise<void>;
}

/** Stands between a client and Postgres and knows the messages: so that each of them can be the one that gets lost. */
export async function startMessageCuttingProxy(targetPort: number): Promise<MessageCuttingProxy> {
  const wire = new Wire();
  const server = createServer((client) => wire.join(client, connect(targetPort, '127.0.0.1')));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    arm: (cut) => wire.arm(cut),
    hasCut: () => wire.hasCut,
    async close() {
      server.close();
      wire.end();
      await once(server, 'close');
    },
  };
}

class Wire {
  hasCut = false;
  private cut: Cut | null = null;
  private seen = 0;
  private readonly open = new Set<Socket>();

  arm(cut: Cut): void {
    this.cut = cut;
    this.seen = 0;
    this.hasCut = false;
  }

  join(client: Socket, server: Socket): void {
    const both = [client, server] as const;
    for (const socket of both) {
      this.open.add(socket.setNoDelay(true));
      socket.on('error', () => both.forEach((one) => one.destroy()));
      socket.on('close', () => this.open.delete(socket));
    }
    this.pass(client, server, new MessageFrames(true));
    this.pass(server, client, new MessageFrames(false));
  }

  end(): void {
    for (const socket of this.open) socket.destroy();
  }

  private pass(from: Socket, to: Socket, frames: MessageFrames): void {
    let over = false;
    from.on('data', (bytes: Buffer) => {
      for (const message of frames.take(bytes)) {
        if (over) return;
        over = this.isTheOne();
        if (over) this.cutAt(message, from, to);
        else to.write(message);
      }
    });
    from.on('end', () => to.end());
  }

  private isTheOne(): boolean {
    this.seen += 1;
    if (this.hasCut || this.seen !== this.cut?.at) return false;
    this.hasCut = true;
    return true;
  }

  /** What came before still arrives: only so can a server act on what its client believes lost. */
  private cutAt(message: Buffer, from: Socket, to: Socket): void {
    const half = this.cut?.half ? message.subarray(0, Math.floor(message.length / 2)) : Buffer.alloc(0);
    to.write(half, () => [from, to].forEach((socket) => socket.resetAndDestroy()));
  }
}
