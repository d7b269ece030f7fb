import type { EventStore } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import type { Projection, ProjectionContext } from '@chancery/projections';
import { Batch } from './projecting/batch';
import { KnownSoFar } from './projecting/known-so-far';
import { writeChanges } from './projecting/write-changes';
import { writeEntries } from './projecting/write-entries';
import type { Question } from './question';
import { createPeriodIndexes, createPeriodTables, TABLES_VERSION } from './tables/period-tables.sql';

const VERSIONS_OF_A_QUESTION = 1000;

/**
 * Keeps the answer to a {@link Question} for every day and every state of knowledge. Each event is taken at its own
 * position and only the difference is written, so that whatever the batches were the rows are the same.
 */
export class PeriodProjection implements Projection {
  readonly tables = createPeriodTables;
  readonly indexes = createPeriodIndexes;
  private readonly known: KnownSoFar;

  constructor(
    private readonly question: Question,
    private readonly store: EventStore,
  ) {
    this.known = new KnownSoFar(question);
  }

  get name(): string {
    return this.question.name;
  }

  get version(): number {
    return TABLES_VERSION * VERSIONS_OF_A_QUESTION + this.question.version;
  }

  async apply(events: readonly RecordedEvent[], context: ProjectionContext): Promise<void> {
    const known = await this.known.before(events, context);
    const { registers, keys } = known;
    const batch = new Batch({ question: this.question, store: this.store, context, ...known });
    await batch.prepare(events);
    for (const event of events) await batch.take(event);
    await writeChanges(batch.changes, keys.added, context);
    await writeEntries(batch.touched, keys, context);
    await registers.write(context);
    keys.settle();
    this.known.after(events, context, known);
  }
}
