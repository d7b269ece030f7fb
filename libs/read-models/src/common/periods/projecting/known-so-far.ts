import type { RecordedEvent } from '@chancery/kernel';
import type { ProjectionContext } from '@chancery/projections';
import type { Question } from '../question';
import { KeyStates, MOST_IN_A_REBUILD } from './key-states';
import { KnownRegisters } from './known-registers';
import { MentionedSoFar } from './mentioned-so-far';

/** What a batch goes on from. */
export interface Known {
  readonly registers: KnownRegisters;
  readonly keys: KeyStates;
  /** In a rebuild; null where the tables have their indexes. */
  readonly mentioned: MentionedSoFar | null;
}

type Events = readonly RecordedEvent[];

/** What is known after a batch, for the next: in a rebuild all of it goes along, live what nobody else can have changed. */
export class KnownSoFar {
  /** Of the disputes that are followed live, by id, with the position of the last event. */
  private readonly live = new Map<number, Known & { readonly position: number }>();

  constructor(private readonly question: Question) {}

  async before(events: Events, context: ProjectionContext): Promise<Known> {
    if (context.memory.complete) return this.inRebuild(context);
    const kept = this.live.get(context.dispute.id);
    this.live.delete(context.dispute.id); // until this batch has gone well
    const registers = kept && (await kept.registers.areCurrent(context)) ? kept.registers : null;
    return {
      registers: registers ?? (await KnownRegisters.read(context)),
      keys: kept && registers && goesOn(kept.position, events) ? kept.keys : new KeyStates(this.question),
      mentioned: null,
    };
  }

  after(events: Events, { memory, dispute }: ProjectionContext, known: Known): void {
    const last = events.at(-1);
    if (last && !memory.complete) this.live.set(dispute.id, { ...known, position: last.position });
  }

  private async inRebuild(context: ProjectionContext): Promise<Known> {
    const { of } = context.memory;
    const kept = of.get(KnownSoFar.name) as Known | undefined;
    const known = kept ?? {
      registers: await KnownRegisters.read(context),
      keys: new KeyStates(this.question, MOST_IN_A_REBUILD),
      mentioned: new MentionedSoFar(),
    };
    of.set(KnownSoFar.name, known);
    return known;
  }
}

/**
 * Every event is applied once: who comes to the very next finds the tables as they were left. After a batch that was
 * rolled back its events come again; had another process applied them, it would have written the same.
 */
const goesOn = (position: number, [next]: Events): boolean => next?.position === position + 1;
