import { eventually } from './eventually';

describe('eventually', () => {
  it('answers as soon as the answer is there', async () => {
    let asked = 0;
    await expect(eventually(() => (++asked === 3 ? 'there' : null), { everyMs: 1 })).resolves.toBe('there');
    expect(asked).toBe(3);
  });

  it('takes an error for "not yet", and gives the last one when time is up', async () => {
    await expect(
      eventually(() => Promise.reject(new Error('still closed')), { withinMs: 20, everyMs: 5 }),
    ).rejects.toThrow('still closed');
  });

  it('says how long it waited when nothing came', async () => {
    await expect(eventually(() => false, { withinMs: 20, everyMs: 5 })).rejects.toThrow('within 20 ms');
  });
});
