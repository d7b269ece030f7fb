import { eventually, useTestDatabase } from '@chancery/testing';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { statement } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const EVENTS = '/v1/disputes/venezuela/events';
const IMPORTS = '/v1/disputes/venezuela/imports';
const DRIP_MS = 50;

/** Says something to the service byte by byte, and hears what it says back. */
class Line {
  heard = '';
  closed = false;
  sent = 0;
  private readonly socket: Socket;

  constructor(url: string) {
    this.socket = connect(Number(new URL(url).port), '127.0.0.1');
    this.socket.on('data', (bytes: Buffer) => (this.heard += bytes.toString()));
    this.socket.on('close', () => (this.closed = true));
    this.socket.on('error', () => undefined);
  }

  say(text: string | Buffer): this {
    this.socket.write(text);
    this.sent += text.length;
    return this;
  }

  /** Says the same again and again, as fast as it is taken or with pauses, until the other side hangs up. */
  repeat(text: string, everyMs = 0): this {
    const next = () => {
      if (this.closed) return;
      this.sent += text.length;
      const taken = this.socket.write(text);
      if (everyMs > 0) setTimeout(next, everyMs);
      else if (taken) setImmediate(next);
      else this.socket.once('drain', next);
    };
    next();
    return this;
  }

  end(): this {
    this.socket.end();
    return this;
  }

  async until(closed: RegExp | 'closed'): Promise<string> {
    await eventually(() => (closed === 'closed' ? this.closed : closed.test(this.heard) && this.closed), { withinMs: 20_000 }); // prettier-ignore
    return this.heard;
  }
}

/** A service with these settings, and connections to it that begin a request. */
function useLines(settings: NodeJS.ProcessEnv = {}) {
  const { api, database } = useApi(useTestDatabase, settings);
  const lines: Line[] = [];
  let secret: string;
  beforeAll(async () => {
    secret = await api().token('editor');
  });
  afterEach(async () => {
    lines.splice(0).forEach((line) => line.end());
    expect((await database().pool.query('select from es.event')).rowCount).toBe(0);
  });
  const dial = () => {
    const line = new Line(api().url);
    lines.push(line);
    return line;
  };
  const open = (path: string, ...headers: string[]): Line => {
    const type = path === IMPORTS ? 'application/x-ndjson' : 'application/json';
    const head = [`POST ${path} HTTP/1.1`, 'Host: x', `Authorization: Bearer ${secret}`, `Content-Type: ${type}`, ...headers]; // prettier-ignore
    return dial().say(`${head.join('\r\n')}\r\n\r\n`);
  };
  return { api, dial, open };
}

describe('a body that does not end as it should', () => {
  const { api, open } = useLines();
  const event = JSON.stringify(statement('never-whole'));
  afterEach(async () => {
    expect((await api().get('/healthz')).status).toBe(200);
  });

  it.each([EVENTS, IMPORTS])('but is cut off half-way is not used: %s', async (path) => {
    const line = open(path, `Content-Length: ${event.length + 1}`).say(event).end();
    expect(await line.until('closed')).toMatch(/^HTTP\/1.1 400 .*"code":"(?:REQUEST_MALFORMED|BODY_UNREADABLE)"/s);
  }); // prettier-ignore

  it('but is longer than it says is no request after the first', async () => {
    const line = open(EVENTS, 'Content-Length: 2').say(`{}${event}`);
    expect(await line.until('closed')).toContain('"code":"REQUEST_MALFORMED"');
  });

  it('but says that it will be huge is refused before it comes', async () => {
    const line = open(EVENTS, 'Content-Length: 10000000000');
    await line.until(/^HTTP\/1.1 413 .*"BODY_TOO_LARGE"/s);
  });

  it('but goes on for ever is cut off at the limit', async () => {
    const line = open(EVENTS, 'Transfer-Encoding: chunked').repeat(`1000\r\n${'x'.repeat(4096)}\r\n`);
    await line.until('closed');
    expect(line.sent).toBeLessThan(64 * 1024 * 1024);
  });

  it.each([EVENTS, IMPORTS])('but is a gzip bomb is not unpacked: %s', async (path) => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const line = open(path, 'Content-Encoding: gzip', 'Connection: close', `Content-Length: ${bomb.length}`);
    await line.say(bomb).until(/^HTTP\/1.1 415 .*"MEDIA_TYPE_UNSUPPORTED"/s);
  });

  it('but is one line of an import without an end is not kept', async () => {
    const line = open(IMPORTS, 'Connection: close', `Content-Length: ${3 * 1024 * 1024}`);
    await line
      .say(Buffer.alloc(3 * 1024 * 1024, 'x'))
      .until(/"reason":"The line is longer than 1048576 bytes/);
  });
});

describe('a body that takes too long', () => {
  const { open } = useLines({ CHANCERY_BODY_TIMEOUT: '1' });

  it('because it stands still is given up', async () => {
    await open(EVENTS, 'Content-Length: 100')
      .say('{')
      .until(/^HTTP\/1.1 408 .*"REQUEST_TIMEOUT"/s);
  });

  it('because it drips in is given up as well', async () => {
    const line = open(EVENTS, 'Content-Length: 100000').repeat(' ', DRIP_MS);
    await line.until(/^HTTP\/1.1 408 .*"REQUEST_TIMEOUT"/s);
  });
});

describe('a connection on which nothing moves', () => {
  const { dial, open } = useLines({ CHANCERY_STALL_TIMEOUT: '1' });

  it('is closed, be it in the middle of an import or of the headers', async () => {
    await open(IMPORTS, 'Content-Length: 100').say('{').until('closed');
    await dial().say('POST / HTTP/1.1\r\nHost: x\r\nX-Slow: ').until('closed');
  });
});
