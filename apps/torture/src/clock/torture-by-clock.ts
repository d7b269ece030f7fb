import type { EventStore } from '@chancery/event-store';
import { verifyRecord } from '@chancery/sealing';
import { aCommand, anEvent, WRITTEN_AN_HOUR_AHEAD } from '@chancery/testing';
import { type Arena, openArena, withAdmin } from '../arena/arena';
import type { Torture } from '../torture';

const JUMPS = 10;
const AT_ONCE = 50;

interface Told {
  readonly id: string;
  readonly position: number;
  readonly recordedAt: string;
}

/** Sets the clock back an hour again and again, in that the last event is of an hour later, and appends many at once. */
export const tortureByClock: Torture = async () => {
  const arena = await openArena();
  try {
    const told: Told[] = [await append(arena.store, arena.dispute)];
    for (let jump = 1; jump <= JUMPS; jump++) {
      await withAdmin(arena, (admin) => admin.query(WRITTEN_AN_HOUR_AHEAD));
      const appends = Array.from({ length: AT_ONCE }, () => append(arena.store, arena.dispute));
      told.push(...(await Promise.all(appends)));
    }
    return await report(arena, told);
  } finally {
    await arena.close();
  }
};

async function append(store: EventStore, dispute: string): Promise<Told> {
  const event = anEvent();
  const { position, recordedAt } = await store.append(dispute, aCommand([event]));
  return { id: event.id, position, recordedAt };
}

/** Of a record that verifies, time never falls as positions rise. */
async function report({ store, dispute, database }: Arena, told: readonly Told[]) {
  const stored = new Map<number, Pick<Told, 'id' | 'recordedAt'>>();
  for await (const event of store.readAll(dispute)) stored.set(event.position, event);
  const lost = told.filter((one) => stored.get(one.position)?.id !== one.id).length;
  const otherwise = told.filter((one) => stored.get(one.position)?.recordedAt !== one.recordedAt).length;
  const { fault } = await verifyRecord(database.pool, dispute, { keys: [] });
  const doubled = stored.size - told.length - JUMPS;
  const clean = fault === null && lost + otherwise + doubled === 0;
  return {
    clean,
    figures: [
      `clock: set back ${JUMPS} times by an hour, ${told.length} appends acknowledged`,
      `  ${lost} lost, ${doubled} doubled, ${otherwise} recorded at another time than was answered`,
      fault
        ? `  FAILED ${fault.sentence}`
        : `  no time before the one in front of it, every hash right${clean ? '' : ': FAILED'}`,
    ].join('\n'),
  };
}
