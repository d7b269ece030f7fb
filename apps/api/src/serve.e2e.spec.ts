import { eventually, startNode, useFolder } from '@chancery/testing';
import { createServer } from 'node:net';
import { ADDRESS, addressOf, useServe } from './e2e/served';

const IMPORTING = /^Importing venezuela: [1-9]/;
const TOKEN = /Admin token, shown this once: (chy_\S+)/;

describe('chancery serve', () => {
  const { serve } = useServe({ startNode, useFolder });

  it('may be stopped and even killed while it imports', async () => {
    const stopped = serve();
    await stopped.line(IMPORTING, 60_000);
    expect(await stopped.end('SIGTERM')).toBe(0);
    expect(stopped.lines.join()).not.toMatch(/Error|answers on/);
    const killed = serve();
    await killed.line(IMPORTING, 60_000);
    await killed.end('SIGKILL');
  });

  it('then begins where it was cut off and ends with an address, a record and a token', async () => {
    const first = serve();
    const url = await addressOf(first);
    const secret = TOKEN.exec(await first.line(TOKEN))![1]!;
    expect(first.lines.at(-1)).toMatch(ADDRESS);
    const timeline = (await (
      await fetch(`${url}v1/disputes/venezuela/timeline?limit=1&count=true`)
    ).json()) as any;
    expect(timeline.page.total).toBeGreaterThan(800);
    const ready = (await (await fetch(`${url}readyz`)).json()) as any;
    expect(ready).toMatchObject({ status: 'ready', missingGuards: [] });
    const page = await (await fetch(url)).text();
    expect(page).toContain('<div id="page"></div>');
    const refused = await fetch(`${url}v1/disputes/venezuela/events`, {
      method: 'POST', headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }, body: '{',
    }); // prettier-ignore
    expect(refused.status).toBe(400);
    expect(await first.end('SIGTERM')).toBe(0);
    expect(first.lines.filter((line) => line.includes(secret))).toHaveLength(1);
  }, 180_000);

  it('goes straight to serving the second time, and stops with a live stream open', async () => {
    const second = serve();
    const url = await addressOf(second);
    expect(second.lines.join()).not.toMatch(/Importing|Admin token/);
    const stream = await fetch(`${url}v1/disputes/venezuela/events/stream?after=2000`);
    let read = '';
    const over = (async () => {
      for await (const bytes of stream.body!) read += Buffer.from(bytes).toString();
    })();
    await eventually(() => read.includes('id: 2001'));
    expect(await second.end('SIGINT')).toBe(0);
    await over;
  });

  it('says in one sentence that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const late = serve({ PORT: String(port) });
    expect(await late.line(/taken/)).toBe(
      `chancery: Port ${port} is taken by another program: stop it, or choose another with PORT=${port + 1}.`,
    );
    expect(late.lines).toHaveLength(1);
    other.close();
  });
});
