import type { Dispute, EventStore } from '@chancery/event-store';
import { liveSchema, type Projection } from '@chancery/projections';
import type { ClientBase } from 'pg';
import { digestOf } from './digest';

const BATCH = 1000;
/** Gives work a connection of its own; those from before may have been shot. */
export type OnConnection = <Result>(work: (client: ClientBase) => Promise<Result>) => Promise<Result>;

const oracleSchema = (name: string) => `oracle_${name}`;

/**
 * The read models once more, on a connection that nobody cuts: folded from the record alone, in batches of other sizes
 * than the live ones. What is compared is every row of every table.
 */
export class Oracle {
  private position = 0;

  constructor(
    private readonly onConnection: OnConnection,
    private readonly store: EventStore,
    private readonly dispute: Dispute,
    private readonly projections: readonly Projection[],
  ) {}

  prepare(): Promise<void> {
    return this.onConnection(async (client) => {
      for (const { name, tables, indexes } of this.projections) {
        const schema = oracleSchema(name);
        await client.query(`create schema ${schema}`);
        await client.query(tables(schema));
        for (const index of indexes(schema)) await client.query(index);
      }
    });
  }

  /** How many read models are compared. */
  get size(): number {
    return this.projections.length;
  }

  /** Folds what is new. */
  catchUp(): Promise<void> {
    return this.onConnection(async (client) => {
      const { position: head } = await this.store.head(this.dispute.slug);
      while (this.position < head) await this.fold(client, head);
    });
  }

  /** The names of the read models whose live rows are others than the folded ones, once both have caught up. */
  async differing(): Promise<string[]> {
    const [live, folded] = await Promise.all([this.digests(liveSchema), this.digests(oracleSchema)]);
    return this.projections.flatMap(({ name }, index) => (live[index] === folded[index] ? [] : [name]));
  }

  private digests(schemaOf: (name: string) => string): Promise<string[]> {
    return this.onConnection(async (client) => {
      const digests: string[] = [];
      for (const { name } of this.projections)
        digests.push(await digestOf(client, schemaOf(name), this.dispute.id));
      return digests;
    });
  }

  private async fold(client: ClientBase, head: number): Promise<void> {
    const events = await this.store.readAfter(this.dispute.slug, this.position, BATCH, head);
    await client.query('begin');
    for (const projection of this.projections)
      await projection.apply(events, {
        client,
        schema: oracleSchema(projection.name),
        dispute: this.dispute,
        memory: { complete: false, of: new Map() },
      });
    await client.query('commit');
    this.position += events.length;
  }
}
