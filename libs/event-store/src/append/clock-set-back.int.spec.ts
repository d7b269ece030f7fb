import { aCommand, anEvent, openPool, useEventStore, WRITTEN_AN_HOUR_AHEAD } from '@chancery/testing';
import { leafHashOf } from './envelope';

describe('a clock that is set back', () => {
  const database = useEventStore();

  it('lets no event be recorded before the one in front of it, nor another moment be found', async () => {
    const { store, adminUrl } = database();
    const admin = openPool(adminUrl, 1);
    const append = () => store.append('venezuela', aCommand([anEvent()]));
    const before = await append();
    for (let jump = 1; jump <= 3; jump++) {
      await admin.query(WRITTEN_AN_HOUR_AHEAD);
      const [one, two] = [await append(), await append()];
      expect(Date.parse(one.recordedAt) - Date.parse(before.recordedAt)).toBeGreaterThanOrEqual(
        jump * 3_600_000,
      );
      expect(two.recordedAt >= one.recordedAt).toBe(true);
    }
    await admin.end();
    const stored = await store.readAfter('venezuela', 0, 100);
    const times = stored.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual(times.toSorted());
    expect(stored.map(({ position }) => position)).toEqual(stored.map((_, index) => index + 1));
    for (const event of stored) expect(leafHashOf(event)).toBe(event.leafHash);
    for (const time of new Set(times))
      expect(await store.positionAt('venezuela', time)).toBe(times.lastIndexOf(time) + 1);
  });
});
