import type { Chance } from '../chance';
import { type Arena, withAdmin } from './arena';
import { stopPostgresAtOnce, untilPostgresAnswers } from './postmaster';
import type { Victim } from './victim';

/** Something that goes wrong. `strike` resolves when what was hit works again. */
export interface Fault {
  readonly name: string;
  readonly strike: () => Promise<void>;
}

const TERMINATE = `
select pg_terminate_backend(pid)
  from pg_stat_activity
 where datname = current_database()
   and pid <> pg_backend_pid()
   and application_name like $1`;

/** Whose connections are terminated: the one that appends, those of the api, the projector's, everybody's. */
const BACKENDS = ['%appends to%', 'chancery: api%', 'chancery: projector%', '%'] as const;

const killed = (victim: Victim): Fault => ({
  name: `kill -9 of ${victim.name}`,
  strike: () => victim.killAndRestart(),
});

export function faultsFor(arena: Arena, api: Victim, projector: Victim, chance: Chance): readonly Fault[] {
  const postgres: Fault = {
    name: 'Postgres stopped at once',
    async strike() {
      await stopPostgresAtOnce(arena);
      await untilPostgresAnswers(arena);
    },
  };
  const backends: Fault = {
    name: 'backends terminated',
    async strike() {
      await withAdmin(arena, (admin) => admin.query(TERMINATE, [chance.oneOf(BACKENDS)]));
    },
  };
  const network: Fault = {
    name: 'network cut',
    async strike() {
      arena.proxy.cutAll();
    },
  };
  return [killed(api), postgres, backends, network, killed(projector), postgres, backends];
}
