import { useTestDatabase } from '@chancery/testing';
import { FirstStart } from './first-start';

describe('a step of the first start', () => {
  const database = useTestDatabase();

  it('is done once by processes that start together', async () => {
    let times = 0;
    const start = () => new FirstStart(database().pool).once('import', async () => void (times += 1));
    await Promise.all([start(), start(), start()]);
    await start();
    expect(times).toBe(1);
  });

  it('is done again when it was cut off', async () => {
    const start = new FirstStart(database().pool);
    const cutOff = start.once('again', () => Promise.reject(new Error('killed')));
    await expect(cutOff).rejects.toThrow('killed');
    expect(await start.isDone('again')).toBe(false);
    await start.once('again', async () => undefined);
    expect(await start.isDone('again')).toBe(true);
  });
});
