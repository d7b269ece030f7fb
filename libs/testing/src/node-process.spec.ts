import { startNode } from './node-process';

describe('a node process', () => {
  it('is waited for until it says a line, and ended by a signal', async () => {
    const child = startNode([
      '-e',
      `console.log('first'); setTimeout(() => console.error('ready 7'), 20); setInterval(() => {}, 1000)`,
    ]);
    await expect(child.line(/^ready/)).resolves.toBe('ready 7');
    expect(child.lines).toEqual(['first', 'ready 7']);
    await expect(child.end()).resolves.toBeNull();
    expect(child.child.signalCode).toBe('SIGTERM');
  });

  it('is not waited for after its end, and what it said is in the error', async () => {
    const child = startNode(['-e', `console.log('no such folder'); process.exit(3)`]);
    await expect(child.line(/^ready/)).rejects.toThrow(/ended without .*ready.*\n.*no such folder/s);
    await expect(child.end()).resolves.toBe(3);
  });
});
