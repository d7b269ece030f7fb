import type { RecordedEvent, Refusal } from '@chancery/kernel';
import type { ImportRun, Proposed } from '../import-run';
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

  async import(facts: readonly ReadFact[]): Promise<void> {
    if (facts.length === 0) return;
    const wanted = new Set(facts.flatMap(({ fact: { id, follows } }) => [id, ...follows]));
    const recorded = await recordedEntries(this.store, this.run.dispute, [...wanted]);
    for (const id of recorded.keys()) this.known.add(id);
    const proposed = facts.flatMap((fact) => this.plan(fact, recorded.get(fact.event.id) ?? []) ?? []);
    await this.run.record(proposed, (one, refusal) => this.inAnotherForm(one, refusal));
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
      this.later.links.push({ line, id, others: plan.linksForLater, counted });
    if (correctedBy.length > 0) this.later.corrections.push({ line, id, others: correctedBy, counted });
  }

  private inAnotherForm(one: Proposed, refusal: Refusal): Proposed | null {
    const other = anotherForm(one, refusal);
    if (other && other.withoutLinks.length > 0)
      this.later.links.push({ line: one.line, id: one.id, others: other.withoutLinks, counted: 'created' });
    return other?.proposed ?? null;
  }
}
