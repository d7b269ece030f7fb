import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';

import { type CuttingProxy, startCuttingProxy } from './cutting-proxy';

describe('a cutting proxy', () => {
  let echo: Server;
  let received: string;
  let proxy: CuttingProxy;

  beforeEach(async () => {
    received = '';
    echo = createServer((socket) => {
      socket.on('error', () => {});
      socket.on('data', (bytes) => {
        received += bytes.toString();
        socket.write(bytes);
      });
    });
    echo.listen(0, '127.0.0.1');
    await once(echo, 'listening');
  });
  afterEach(async () => {
    await proxy.close();
    echo.close();
  });

  const between = (bytesUntilCut: () => number) =>
    startCuttingProxy({ target: { port: (echo.address() as AddressInfo).port }, bytesUntilCut });

  async function said(text: string, until: (heard: string) => boolean): Promise<string> {
    const socket = connect(proxy.port, '127.0.0.1');
    let heard = '';
    socket.on('data', (bytes) => {
      heard += bytes.toString();
      if (until(heard)) socket.destroy();
    });
    socket.on('error', () => {});
    socket.write(text);
    await new Promise((resolve) => socket.once('close', resolve));
    return heard;
  }

  it('lets everything pass where nothing is cut', async () => {
    proxy = await between(() => Infinity);
    const text = 'x'.repeat(200_000);
    const heard = await said(text, ({ length }) => length === text.length);
    expect(heard).toBe(text);
    expect(proxy.cuts()).toBe(0);
  });

  it('cuts what is asked, and lets what came before arrive', async () => {
    proxy = await between(() => 4);
    expect(await said('question', () => false)).toBe('');
    expect(received).toBe('ques');
    expect(proxy.cuts()).toBe(1);
  });

  it('cuts the answer to what has arrived', async () => {
    proxy = await between(() => 'question'.length + 3);
    expect(await said('question', () => false)).toBe('que');
    expect(received).toBe('question');
    expect(proxy.cuts()).toBe(1);
  });

  it('cuts all that is open when it is told to', async () => {
    proxy = await between(() => Infinity);
    const cut = said('question', (heard) => {
      if (heard === 'question') proxy.cutAll();
      return false;
    });
    expect(await cut).toBe('question');
    expect(proxy.cuts()).toBe(1);
  });
});
