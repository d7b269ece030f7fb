import type { RecordedEvent } from '@chancery/kernel';
import type { ProjectionContext } from '@chancery/projections';
import { REGISTER_EVENTS, Registers } from '../../attribution/registers';
import { copyRows } from '../../copy-text';
import { copyRegisters, readLastRegister, readRegisters } from '../tables/period-writing.sql';

const TYPES = new Set(REGISTER_EVENTS);

export const isOfRegister = ({ type }: RecordedEvent): boolean => TYPES.has(type);

/** The registers as of the event that is being applied. */
export class KnownRegisters {
  readonly registers = new Registers();
  /** Position of the last event they have learnt; 0 before the first. */
  private last = 0;
  private table = 0;
  private added: RecordedEvent[] = [];

  learn(event: RecordedEvent): void {
    this.registers.learn(event);
    this.last = event.position;
    this.added.push(event);
  }

  /** Whether they are what the tables hold: not so after a transaction that failed, a rebuild, or when another process wrote. */
  async areCurrent(context: ProjectionContext): Promise<boolean> {
    const { lastPosition, table } = await readLast(context);
    return Number(lastPosition ?? 0) === this.last && table === this.table;
  }

  static async read({ client, schema, dispute }: Place): Promise<KnownRegisters> {
    const known = new KnownRegisters();
    const values = [dispute.id, Number.MAX_SAFE_INTEGER];
    const { rows } = await client.query<RegisterRow>(readRegisters(schema), values);
    for (const { position, type, data } of rows) {
      known.registers.learn({ type, data: JSON.parse(data) });
      known.last = Number(position);
    }
    known.table = (await readLast({ client, schema, dispute })).table;
    return known;
  }

  async write({ client, schema, dispute }: ProjectionContext): Promise<void> {
    const { added } = this;
    this.added = [];
    if (added.length === 0) return;
    const rows = added.map(({ position, type, data }) => [dispute.id, position, type, JSON.stringify(data)]);
    await copyRows(client, copyRegisters(schema), rows);
  }
}

type Place = Pick<ProjectionContext, 'client' | 'schema' | 'dispute'>;

interface LastRegister {
  readonly lastPosition: string | null;
  readonly table: number;
}

async function readLast({ client, schema, dispute }: Place): Promise<LastRegister> {
  const { rows } = await client.query<LastRegister>(readLastRegister(schema), [dispute.id]);
  return rows[0]!;
}

export interface RegisterRow {
  readonly position: string;
  readonly type: string;
  readonly data: string;
}
