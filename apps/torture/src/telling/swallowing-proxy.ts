import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SwallowingProxy {
  readonly url: string;
  readonly swallowed: () => number;
  close(): Promise<void>;
}

/** Passes requests on, and hangs up instead of answering every third one, after it has been carried out. */
export async function startSwallowingProxy(target: string): Promise<SwallowingProxy> {
  let [requests, swallowed] = [0, 0];
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { method, url, headers } = request;
    const passed = Object.entries(headers).filter(([name]) => !['host', 'connection'].includes(name));
    const answer = await fetch(target + url, {
      method: method!, headers: passed as [string, string][], body: Buffer.concat(parts),
    }); // prettier-ignore
    const body = await answer.text();
    if (++requests % 3 === 0) {
      swallowed += 1;
      response.destroy();
    } else response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body);
  };
  const server = createServer(
    (request, response) => void pass(request, response).catch(() => response.destroy()),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    swallowed: () => swallowed,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
