import { type Arena, openArena, withAdmin } from '../arena/arena';
import { Rack } from '../arena/torture-rack';
import type { Victim } from '../arena/victim';
import { aWriter } from '../arena/victims';
import { RecordCheck } from '../checking/record-check';
import { Chance } from '../chance';
import { startSwallowingProxy } from '../telling/swallowing-proxy';
import { type CyclePlan, killCycles, type Tortured } from './kill-cycles';

const CLEAN = { lost: 0, doubled: 0, outOfOrder: 0, gaps: 0, uncalledFor: 0, backwards: 0, altered: 0, rewritten: 0, unfounded: 0 }; // prettier-ignore

const PASS_OVER_THE_NEXT = `
update rm.checkpoint
   set position = position + 3
 where projection = 'timeline'`;

const plan = (run: string, changes: Partial<CyclePlan> = {}): CyclePlan => ({
  run, cycles: 4, clients: 3, appends: 15, chance: new Chance(7), ...changes,
}); // prettier-ignore

describe('a record whose processes, server and connections are killed', () => {
  let arena: Arena;
  let rack: Rack;
  const writers: Victim[] = [];

  beforeAll(async () => {
    arena = await openArena();
    rack = await Rack.setUp(arena, aWriter(arena), new Chance(7));
  });
  afterAll(async () => {
    await rack.takeDown();
    await Promise.all(writers.map((writer) => writer.end()));
    await arena.close();
  }, 60_000);

  /** A writer with a fault, in a dispute of its own. */
  async function planted(fault: string) {
    const { slug: dispute } = await arena.store.openDispute({ slug: `planted-${fault}`, title: fault });
    const writer = aWriter(arena, fault);
    writers.push(writer);
    await writer.address();
    const service = { address: writer.address, dispute, token: 'none' };
    const kill = { name: 'kill', strike: () => writer.killAndRestart() };
    const report = (faults: Tortured['faults'], via = service) =>
      killCycles(
        {
          service: via,
          faults,
          record: new RecordCheck(arena.database.pool, arena.store, dispute),
          readModels: null,
        },
        plan(fault, { cycles: 1 }),
      );
    return { service, kill, report };
  }

  it('keeps every acknowledged event once and in order, and read models that equal it', async () => {
    const report = await killCycles(rack.tortured, plan('short'));
    expect(report.differing).toEqual([]);
    expect(report.verdict).toEqual(CLEAN);
    expect(Object.keys(report.strikes)).toHaveLength(4);
    expect(report.ledger.acknowledged.length).toBeGreaterThanOrEqual(60);
    expect(rack.victims.map(({ unexpected }) => unexpected)).toEqual([0, 0]);
  });

  it('is told apart from one that acknowledges before it commits', async () => {
    const { kill, report } = await planted('answers-early');
    const { verdict, clean } = await report([kill]);
    expect(clean).toBe(false);
    expect(verdict.lost).toBeGreaterThan(0);
  }, 60_000);

  it('is told apart from one that takes a repetition for something new', async () => {
    const { service, report } = await planted('forgets-keys');
    const proxy = await startSwallowingProxy(await service.address());
    const { verdict } = await report([], { ...service, address: async () => proxy.url });
    await proxy.close();
    expect(proxy.swallowed()).toBeGreaterThan(0);
    expect(verdict.doubled).toBeGreaterThan(0);
  }, 60_000);

  it('is told apart from one with a projection that leaves an event out', async () => {
    await withAdmin(arena, (admin) => admin.query(PASS_OVER_THE_NEXT));
    const report = await killCycles({ ...rack.tortured, faults: [] }, plan('skipped', { cycles: 1 }));
    expect(report.differing).toEqual(['cycle 1: timeline']);
  }, 60_000);
});
