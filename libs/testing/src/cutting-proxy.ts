import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export interface CutBetween {
  /** Where the real server listens. */
  readonly target: { readonly port: number; readonly host?: string };
  /**
   * How many bytes a new connection may carry before it is cut, both directions together; Infinity for one that is
   * left alone. By default somewhere in the first 4,000, so that requests and answers are cut at any place.
   */
  readonly bytesUntilCut?: () => number;
}

export interface CuttingProxy {
  readonly port: number;
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Connections cut on purpose, so that a spec can prove that it saw some. */
  readonly cuts: () => number;
  /** Cuts everything that is open now, whatever it has carried. */
  cutAll(): void;
  close(): Promise<void>;
}

const anywhere = () => Math.floor(Math.random() * 4_000);

/**
 * Stands between a client and a server on loopback and cuts connections: what was sent may have arrived or not, and
 * what was answered may have been read or not. Bytes pass unchanged until then.
 */
export async function startCuttingProxy(between: CutBetween): Promise<CuttingProxy> {
  const open = new Set<Passage>();
  let cuts = 0;
  const server = createServer((client) => {
    const passage = passageTo(between, client, () => (cuts += 1));
    open.add(passage);
    client.on('close', () => open.delete(passage));
  });
  const port = await listening(server);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    cuts: () => cuts,
    cutAll: () => open.forEach(({ cut }) => cut()),
    async close() {
      const closed = once(server, 'close');
      server.close();
      open.forEach(({ end }) => end());
      await closed;
    },
  };
}

interface Passage {
  readonly cut: () => void;
  readonly end: () => void;
}

function passageTo(
  { target, bytesUntilCut = anywhere }: CutBetween,
  client: Socket,
  counted: () => void,
): Passage {
  const server = connect({ host: '127.0.0.1', ...target });
  const end = () => [client, server].forEach((socket) => socket.destroy());
  const cut = () => {
    if (!client.destroyed) counted();
    [client, server].forEach((socket) => socket.resetAndDestroy());
  };
  const budget = { left: bytesUntilCut() };
  pass(client, server, budget, cut);
  pass(server, client, budget, cut);
  [client, server].forEach((socket) => socket.on('error', end));
  return { cut, end };
}

/** The bytes up to the cut still arrive: only so can a server act on a request whose answer nobody reads. */
function pass(from: Socket, to: Socket, budget: { left: number }, cut: () => void): void {
  from.on('data', (bytes) => {
    const most = Math.max(0, budget.left);
    budget.left -= bytes.length;
    if (budget.left <= 0) {
      from.pause();
      return void to.write(bytes.subarray(0, most), () => cut());
    }
    if (to.write(bytes)) return;
    from.pause();
    to.once('drain', () => from.resume());
  });
  from.on('end', () => to.end());
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
