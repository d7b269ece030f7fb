import type { ProjectionContext } from '@chancery/projections';
import { arrayText, CopyLoad, type CopyValue } from '../../common/copy-text';
import { addFollows, closeEntries, copyEntries } from '../tables/timeline-writing.sql';
import type { Closing, NewRow } from './entry-versions';

/** Writes what a batch comes to: rows added, rows closed, who follows whom. */
export class EntryWriter {
  private load: CopyLoad | null = null;
  private readonly followed: string[] = [];
  private readonly followers: string[] = [];

  constructor(private readonly context: ProjectionContext) {}

  /** A promise when the server is behind; between the first row and {@link finish} the connection is taken. */
  add(row: NewRow): Promise<void> | undefined {
    this.load ??= new CopyLoad(this.context.client, copyEntries(this.context.schema));
    for (const followed of row.said.follows) {
      this.followed.push(followed);
      this.followers.push(row.entryId);
    }
    return this.load.add(valuesOf(row, this.context.dispute.id)) ? this.load.room() : undefined;
  }

  async finish(closed: readonly Closing[]): Promise<void> {
    const { client, schema, dispute } = this.context;
    await this.load?.end();
    if (closed.length > 0) await client.query(closeEntries(schema), [dispute.id, ...closingColumns(closed)]);
    if (this.followed.length > 0)
      await client.query(addFollows(schema), [dispute.id, this.followed, this.followers]);
  }
}

const closingColumns = (closed: readonly Closing[]) => [
  closed.map(({ row }) => row.entryId),
  closed.map(({ row }) => row.knownFrom),
  closed.map(({ row }) => row.said.pubFrom),
  closed.map(({ knownTo }) => knownTo),
];

const valuesOf = ({ entryId, knownFrom, knownTo, position, said }: NewRow, logId: number): CopyValue[] => [
  logId,
  entryId,
  knownFrom,
  knownTo,
  said.pubFrom,
  said.pubTo,
  position,
  said.version,
  said.newest,
  said.status,
  said.occurredFrom ?? '-infinity',
  said.occurredTo ?? 'infinity',
  arrayText(said.tags),
  said.follows.length > 0 ? arrayText(said.follows) : null,
  said.words,
  said.document,
];
