import { EventEmitter, once } from 'node:events';
import { StreamTurns } from './stream-turns';

const tick = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('stream turns', () => {
  it('run acts on one stream one after the other, in the order they came', async () => {
    const turns = new StreamTurns();
    const seen: string[] = [];
    const act = (name: string) => async () => {
      seen.push(`${name} begins`);
      await tick();
      seen.push(`${name} ends`);
    };
    await Promise.all([
      turns.inTurn(['a', 'b'], act('1')),
      turns.inTurn(['b'], act('2')),
      turns.inTurn(['a'], act('3')),
    ]);
    expect(seen.indexOf('2 begins')).toBeGreaterThan(seen.indexOf('1 ends'));
    expect(seen.indexOf('3 begins')).toBeGreaterThan(seen.indexOf('1 ends'));
  });

  it('run acts on different streams together', async () => {
    const turns = new StreamTurns();
    const gate = new EventEmitter();
    const waits = turns.inTurn(['a'], () => once(gate, 'open'));
    await expect(turns.inTurn(['b'], async () => 'not held up')).resolves.toBe('not held up');
    gate.emit('open');
    await waits;
  });

  it('go on after an act that failed', async () => {
    const turns = new StreamTurns();
    const failed = turns.inTurn(['a'], () => Promise.reject(new Error('refused')));
    const next = turns.inTurn(['a'], async () => 'goes on');
    await expect(failed).rejects.toThrow('refused');
    await expect(next).resolves.toBe('goes on');
  });
});
