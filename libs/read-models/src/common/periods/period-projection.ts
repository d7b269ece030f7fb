import type { EventStore } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import type { Projection, ProjectionContext } from '@chancery/projections';
import { Batch } from './projecting/batch';
import { KeyStates } from './projecting/key-states';
import { KnownRegisters } from './projecting/known-registers';
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
  /** Of the disputes that are followed live, by id. */
  private readonly registers = new Map<number, KnownRegisters>();

  constructor(
    private readonly question: Question,
    private readonly store: EventStore,
  ) {}

  get name(): string {
    return this.question.name;
  }

  get version(): number {
    return TABLES_VERSION * VERSIONS_OF_A_QUESTION + this.question.version;
  }

  async apply(events: readonly RecordedEvent[], context: ProjectionContext): Promise<void> {
    const registers = await this.registersFor(context);
    const keys = KeyStates.in(context, this.question);
    const batch = new Batch({ question: this.question, store: this.store, context, registers, keys });
    await batch.prepare(events);
    for (const event of events) await batch.take(event);
    await writeChanges(batch.changes, keys.added, context);
    await writeEntries(batch.touched, keys, context);
    await registers.write(context);
    keys.settle();
    if (!context.memory.complete) this.registers.set(context.dispute.id, registers);
  }

  /** In a rebuild they go along; live they are kept as long as the tables agree. */
  private async registersFor(context: ProjectionContext): Promise<KnownRegisters> {
    const { memory, dispute } = context;
    if (memory.complete) {
      const kept = memory.of.get(KnownRegisters.name) ?? (await KnownRegisters.read(context));
      memory.of.set(KnownRegisters.name, kept);
      return kept as KnownRegisters;
    }
    const kept = this.registers.get(dispute.id);
    this.registers.delete(dispute.id); // until this batch has gone well
    return kept && (await kept.areCurrent(context)) ? kept : KnownRegisters.read(context);
  }
}
