import { TokenStore } from '@chancery/access';
import { Projections } from '@chancery/projections';
import type { INestApplicationContext } from '@nestjs/common';
import { Oracle } from '../checking/oracle';
import { RecordCheck } from '../checking/record-check';
import type { Chance } from '../chance';
import type { Tortured } from '../killing/kill-cycles';
import { type Arena, withAdmin } from './arena';
import { faultsFor } from './faults';
import { openReadModels } from './read-models';
import { aProjector } from './victims';
import type { Victim } from './victim';

/** The product under torture, and what watches it. */
export class Rack {
  private constructor(
    readonly tortured: Tortured,
    readonly victims: readonly Victim[],
    private readonly app: INestApplicationContext,
  ) {}

  static async setUp(arena: Arena, api: Victim, chance: Chance): Promise<Rack> {
    const projector = aProjector(arena);
    const app = await openReadModels(arena);
    const projections = app.get(Projections);
    await projections.prepare();
    try {
      await Promise.all([api.address(), projector.address()]);
    } catch (error) {
      await Promise.all([api.end(), projector.end()]);
      throw error;
    }
    const { dispute } = arena;
    const token = await newToken(arena);
    const oracle = new Oracle(
      (work) => withAdmin(arena, work),
      arena.store,
      await arena.store.dispute(dispute),
      projections.all,
    );
    await oracle.prepare();
    const tortured: Tortured = {
      service: { address: api.address, dispute, token },
      faults: faultsFor(arena, api, projector, chance),
      record: new RecordCheck(arena.database.pool, arena.store, dispute),
      readModels: { lag: () => projections.lag(dispute), oracle },
    };
    return new Rack(tortured, [api, projector], app);
  }

  async takeDown(): Promise<void> {
    await Promise.all(this.victims.map((victim) => victim.end()));
    await this.app.close();
  }
}

async function newToken({ database: { pool } }: Arena): Promise<string> {
  const tokens = new TokenStore(pool);
  const { secret } = await tokens.create(
    { name: 'torture', role: 'editor' },
    { recordedBy: 'torture', requestId: 'torture' },
  );
  await tokens.onApplicationShutdown();
  return secret;
}
