import type { RecordedEvent } from '@chancery/kernel';
import type { Projection, ProjectionContext } from './projection';

/** A read model for specs: one line for each event, which fails on events of the type `Poison` while it is told to. */
export class Tally implements Projection {
  readonly name = 'tally';
  poisoned = false;

  constructor(readonly version = 1) {}

  readonly tables = (schema: string): string =>
    `create table ${schema}.line (log_id smallint, position bigint, type text, version int)`;
  readonly indexes = (schema: string): readonly string[] => [
    `create unique index line_by_position on ${schema}.line (log_id, position)`,
  ];

  async apply(
    events: readonly RecordedEvent[],
    { client, schema, dispute }: ProjectionContext,
  ): Promise<void> {
    if (this.poisoned && events.some(({ type }) => type === 'Poison'))
      throw new Error('This cannot be applied.');
    await client.query(
      `insert into ${schema}.line
       select $1, position, type, $4 from unnest($2::bigint[], $3::text[]) e(position, type)`,
      [dispute.id, events.map(({ position }) => position), events.map(({ type }) => type), this.version],
    );
  }
}
