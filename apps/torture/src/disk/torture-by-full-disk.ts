import { randomBytes } from 'node:crypto';
import { type EventStore, leafHashOf } from '@chancery/event-store';
import { aCommand, anEvent, eventually } from '@chancery/testing';
import { type Arena, openArena } from '../arena/arena';
import { untilPostgresAnswers } from '../arena/postmaster';
import type { Torture } from '../torture';
import { openSmallDisk, type SmallDisk } from './small-disk';

const DISK_MB = 400;
const LEFT_FREE = 6_000_000;
const ROUNDS = 3;
/** Bytes that cannot be compressed, so that the disk really fills. */
const large = () => randomBytes(40_000).toString('base64');
const MOST = 4_000;

/** Appends until the disk is full, makes room, and goes on: what was acknowledged is there, what was refused is not. */
export const tortureByFullDisk: Torture = async () => {
  const disk = await openSmallDisk(DISK_MB);
  if (!disk)
    return { clean: true, figures: 'full disk: skipped, this process may not mount a small file system' };
  const settings = { max_wal_size: '48MB', min_wal_size: '32MB', shared_buffers: '32MB' };
  const arena = await openArena({ parent: disk.folder, settings });
  try {
    const told: Told = { acknowledged: new Map(), refused: [], unknown: 0 };
    for (let round = 1; round <= ROUNDS; round++) await fillAndGoOn(arena, disk, told);
    return await report(arena, told);
  } finally {
    await disk.empty();
    await arena.close();
    await disk.close();
  }
};

interface Told {
  /** Position by event id. */
  readonly acknowledged: Map<string, number>;
  /** Ids of which it was said that nothing was recorded. */
  readonly refused: string[];
  unknown: number;
}

async function fillAndGoOn(arena: Arena, disk: SmallDisk, told: Told): Promise<void> {
  for (let n = 0; n < 20; n++) await append(arena.store, arena.dispute, told);
  await disk.fill(LEFT_FREE);
  const before = told.refused.length + told.unknown;
  for (let n = 0; n < MOST && told.refused.length + told.unknown === before; n++)
    await append(arena.store, arena.dispute, told);
  await disk.empty();
  await untilPostgresAnswers(arena);
  await eventually(async () => append(arena.store, arena.dispute, told), { withinMs: 60_000 });
}

/** Whether it was acknowledged. */
async function append(store: EventStore, dispute: string, told: Told): Promise<boolean> {
  const event = anEvent({ data: { large: large() } });
  try {
    const { position } = await store.append(dispute, aCommand([event]));
    told.acknowledged.set(event.id, position);
    return true;
  } catch (error) {
    if (/nothing was recorded/.test((error as Error).message)) told.refused.push(event.id);
    else told.unknown += 1;
    return false;
  }
}

async function report({ store, dispute }: Arena, { acknowledged, refused, unknown }: Told) {
  const stored = new Map<string, number>();
  let [gaps, altered] = [0, 0];
  for await (const event of store.readAll(dispute)) {
    if (event.position !== stored.size + 1) gaps += 1;
    if (leafHashOf(event) !== event.leafHash) altered += 1;
    stored.set(event.id, event.position);
  }
  const lost = [...acknowledged].filter(([id, position]) => stored.get(id) !== position).length;
  const uncalledFor = refused.filter((id) => stored.has(id)).length;
  const clean = lost + gaps + altered + uncalledFor === 0 && refused.length + unknown >= ROUNDS;
  return {
    clean,
    figures: [
      `full disk: ${ROUNDS} times full, ${acknowledged.size} appends acknowledged, ${refused.length} refused, ${unknown} without an answer`,
      `  ${lost} lost, ${gaps} gaps, ${altered} altered, ${uncalledFor} stored although refused${clean ? '' : ': FAILED'}`,
    ].join('\n'),
  };
}
