import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  cosign,
  EMPTY_ROOT,
  formatVerifierKey,
  isConsistent,
  rawPublicKey,
  readCheckpoint,
  type SignedCheckpoint,
  signersOf,
  type TreeHead,
  type VerifierKey,
  type WitnessKey,
  witnessKey,
} from '@chancery/transparency';

export interface TestAnswer {
  readonly status: number;
  readonly body?: string;
  readonly type?: string;
}

const REQUEST = /^old (0|[1-9]\d*)\n((?:[A-Za-z0-9+/=]{44}\n){0,63})\n(.+)$/s;

/** A witness (C2SP tlog-witness) on a free port: it checks what it is shown, and remembers what it vouched for. */
export class TestWitness {
  readonly key: WitnessKey;
  /** The status of each of its answers, in order. */
  readonly answered: number[] = [];
  /** What it vouched for last, by log. */
  readonly seen = new Map<string, TreeHead>();
  /** Instead of what it ought to answer. */
  instead: ((ought: TestAnswer) => TestAnswer) | null = null;
  /** Hangs up on everybody. It keeps its address, which nobody else can take meanwhile. */
  down = false;
  private readonly privateKey: KeyObject = generateKeyPairSync('ed25519').privateKey;
  private server: Server | null = null;
  private port = 0;

  constructor(
    name: string,
    private readonly logs: () => Promise<readonly VerifierKey[]>,
  ) {
    this.key = witnessKey(name, rawPublicKey(this.privateKey));
  }

  /** For CHANCERY_WITNESSES. */
  get setting(): string {
    return `${formatVerifierKey(this.key)} http://127.0.0.1:${this.port}/`;
  }

  async start(): Promise<void> {
    this.server = createServer((request, reply) => void this.serve(request, reply));
    await new Promise<void>((up) => void this.server!.listen(0, '127.0.0.1', up));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (!server) return;
    const closed = new Promise((down) => server.close(down));
    server.closeAllConnections();
    await closed;
  }

  /** A line under the text of a checkpoint, of whatever it is. */
  line(checkpoint: string, at = new Date()): string {
    return cosign(checkpoint, this.key, this.privateKey, at);
  }

  private async serve(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    if (this.down) return void request.destroy();
    const asked = request.method === 'POST' && request.url === '/add-checkpoint';
    const ought = asked ? await this.answer(await text(request)) : { status: 404 };
    const { status, body = '', type = 'text/plain' } = this.instead?.(ought) ?? ought;
    this.answered.push(status);
    reply.writeHead(status, { 'content-type': type }).end(body);
  }

  private async answer(request: string): Promise<TestAnswer> {
    const [, digits, lines = '', note = ''] = REQUEST.exec(request) ?? [];
    const checkpoint = readCheckpoint(note);
    if (digits === undefined || !checkpoint) return { status: 400 };
    const keys = (await this.logs()).filter(({ name }) => name === checkpoint.origin);
    if (keys.length === 0) return { status: 404 };
    if (signersOf(checkpoint.note, keys).length === 0) return { status: 403 };
    return this.vouch(checkpoint, Number(digits), lines.split('\n').slice(0, -1));
  }

  private vouch(checkpoint: SignedCheckpoint, old: number, hashes: readonly string[]): TestAnswer {
    if (old > checkpoint.size) return { status: 400 };
    const last = this.seen.get(checkpoint.origin) ?? { size: 0, root: EMPTY_ROOT };
    if (old !== last.size) return { status: 409, body: `${last.size}\n`, type: 'text/x.tlog.size' };
    const path = hashes.map((hash) => Buffer.from(hash, 'base64'));
    if (!isConsistent(last, checkpoint, path)) return { status: old === checkpoint.size ? 409 : 422 };
    this.seen.set(checkpoint.origin, checkpoint);
    return { status: 200, body: this.line(checkpoint.note.text) };
  }
}
