import type { RecordedEvent, Refusal } from '@chancery/kernel';
import { ATTEMPTS, type ImportRun, type Proposed } from '../import-run';
import { type EntryReader, recordedEntries } from '../recorded-entries';
import { anotherForm } from './another-form';
import type { Later } from './later';
import { type FactPlan, planFact } from './plan-fact';
import type { ReadFact } from './read-facts';

/** Up to 500 facts: one read of what the record holds of them, one append of what is missing. */
export class FactsChunk {
  private readonly known = new Set<string>();

  constructor(
    private readonly store: EntryReader,
    private readonly run: ImportRun,
    private readonly later: Later,
  ) {}

  async import(facts: readonly ReadFact[], attempt = 1): Promise<void> {
    if (facts.length === 0) return;
    const wanted = new Set(facts.flatMap(({ fact: { id, follows } }) => [id, ...follows]));
    const recorded = await recordedEntries(this.store, this.run.dispute, [...wanted]);
    for (const id of recorded.keys()) this.known.add(id);
    const proposed = facts.flatMap((fact) => this.plan(fact, recorded.get(fact.event.id) ?? []) ?? []);
    const overtaken = await this.run.record(proposed, {
      inAnotherForm: (one, refusal) => this.inAnotherForm(one, refusal),
      mayBeOvertaken: attempt < ATTEMPTS,
    });
    await this.import(
      facts.filter(({ event }) => overtaken.has(event.id)),
      attempt + 1,
    );
  }

  private plan(read: ReadFact, recorded: readonly RecordedEvent[]): Proposed | null {
    const { line, fact } = read;
    const plan = this.run.readOrReject(
      line,
      () => fact.id,
      () => planFact(this.run.dispute, read, { recorded, entries: this.known }),
    );
    if (!plan) return null;
    this.known.add(fact.id);
    this.keepForLater(read, plan);
    if (!plan.proposed) this.run.tally.count('same');
    return plan.proposed;
  }

  private keepForLater({ line, fact: { id, corrected_by: correctedBy } }: ReadFact, plan: FactPlan): void {
    const counted = plan.proposed?.outcome ?? 'same';
    if (plan.linksForLater.length > 0)
      this.later.links.set(id, { line, id, others: plan.linksForLater, counted });
    if (correctedBy.length > 0) this.later.corrections.set(id, { line, id, others: correctedBy, counted });
  }

  private inAnotherForm(one: Proposed, refusal: Refusal): Proposed | null {
    const other = anotherForm(one, refusal);
    if (!other) return null;
    const { line, id } = one;
    const others = [...(this.later.links.get(id)?.others ?? []), ...other.withoutLinks];
    if (others.length > 0) this.later.links.set(id, { line, id, others, counted: 'created' });
    return other.proposed;
  }
}
