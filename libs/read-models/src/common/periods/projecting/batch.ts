import type { EventStore } from '@chancery/event-store';
import { compareDays, type RecordedEvent } from '@chancery/kernel';
import type { ProjectionContext } from '@chancery/projections';
import { mentionsIn } from '../mentions';
import { otherTellings } from '../published-by';
import type { Question } from '../question';
import type { Step } from '../step';
import { stepOf } from '../step-of';
import { SINCE_EVER } from '../scan/mark';
import { Changes } from './changes';
import { type ChangedDays, changedDays } from './changed-days';
import type { KeyStates } from './key-states';
import { KnownEntries, makesEntry } from './known-entries';
import type { KnownEntry } from './known-entry';
import { isOfRegister, type KnownRegisters } from './known-registers';
import type { MentionedSoFar } from './mentioned-so-far';
import type { Before } from './write-entries';

const LAST_DAY = '9999-12-31';

/** What a batch works on; the last three may go along from batch to batch. */
export interface Workings {
  readonly question: Question;
  readonly store: EventStore;
  readonly context: ProjectionContext;
  readonly registers: KnownRegisters;
  readonly keys: KeyStates;
  readonly mentioned: MentionedSoFar | null;
}

/**
 * Takes events one after the other: each changes an entry or a register, that changes what some keys are folded from,
 * and what is true of these keys is known otherwise from the position of the event on.
 */
export class Batch {
  readonly changes = new Changes();
  /** The entries that changed, and how they stood before. */
  readonly touched = new Map<KnownEntry, Before>();
  private readonly entries: KnownEntries;
  /** What entries come to with each event of the batch. */
  private readonly steps = new Map<RecordedEvent, Step | null>();

  constructor(private readonly workings: Workings) {
    this.entries = new KnownEntries(workings.store, workings.context, workings.mentioned);
  }

  /** Reads beforehand, in one go each, nearly everything that the events will need. */
  async prepare(events: readonly RecordedEvent[]): Promise<void> {
    await this.entries.loadAmended(events.filter((event) => event.entryId !== null));
    const concerned = events.filter(isOfRegister).flatMap((event) => this.registers.concerned(event));
    if (concerned.length > 0) await this.entries.loadMentioning(concerned);
    const wanted = new Map<string, string>();
    const want = (keys: readonly string[], { from }: ChangedDays) => {
      for (const key of keys) if (compareDays(from, wanted.get(key) ?? LAST_DAY) < 0) wanted.set(key, from);
    };
    // Entries read for a register may change anywhere.
    for (const { keys, events: known, step } of this.entries.all)
      want(keys, known.length > 0 ? changedDays(step) : { from: SINCE_EVER, until: LAST_DAY });
    for (const step of this.stepsToCome(events)) want(this.keysOf(step), changedDays(step));
    await this.load(wanted);
  }

  async take(event: RecordedEvent): Promise<void> {
    if (isOfRegister(event)) return this.takeRegister(event);
    if (event.entryId === null) return;
    const entry = this.entries.get(event.entryId) ?? (makesEntry(event) ? this.entryMadeBy(event) : null);
    // Amendments of what is no entry change nothing.
    if (!entry) return;
    entry.events.push(event);
    const step = this.steps.get(event) ?? null;
    await this.becomes(entry, step && this.workings.question.concerns(step) ? step : null, event.position);
    for (const told of otherTellings(entry.events)) this.mention(entry, this.concerning(told));
  }

  /** What the events about an entry come to; null where that has nothing to do with the question. */
  private concerning(events: readonly RecordedEvent[]): Step | null {
    const { question } = this.workings;
    const step = stepOf(events, question.keeps);
    return step && question.concerns(step) ? step : null;
  }

  private get registers() {
    return this.workings.registers.registers;
  }

  private entryMadeBy({ entryId, position }: RecordedEvent): KnownEntry {
    return this.entries.add({ entryId: entryId!, position });
  }

  private async takeRegister(event: RecordedEvent): Promise<void> {
    const concerned = [...this.registers.concerned(event)];
    this.workings.registers.learn(event);
    concerned.push(...this.registers.concerned(event));
    await this.entries.loadMentioning(concerned);
    const keys = new Set<string>();
    for (const entry of this.entries.mentioning(concerned)) {
      const { step } = entry;
      for (const key of step ? await this.rekey(entry, step, SINCE_EVER) : []) keys.add(key);
    }
    for (const key of keys) await this.refold(key, event.position, null);
  }

  private async becomes(entry: KnownEntry, step: Step | null, position: number): Promise<void> {
    const before = entry.step;
    if (!before && !step) return;
    const changed = changedDays(before, step);
    for (const key of await this.rekey(entry, step, changed.from)) await this.refold(key, position, changed);
  }

  /** Puts the entry, as it now is, in the place of what it was; answers every key it bore on or bears on. */
  private async rekey(entry: KnownEntry, step: Step | null, from: string): Promise<string[]> {
    const keys = step ? this.keysOf(step) : [];
    const all = [...new Set([...entry.keys, ...keys])];
    await this.load(new Map(all.map((key) => [key, from])));
    for (const key of all) {
      const state = await this.workings.keys.stateOf(key, this.workings.context);
      state.replace(entry.keys.includes(key) ? entry.step : null, keys.includes(key) ? step : null);
    }
    this.touch(entry);
    Object.assign(entry, { step, keys });
    this.mention(entry, step);
    return all;
  }

  /** Finds the entry by what this step of it mentions, too. */
  private mention(entry: KnownEntry, step: Step | null): void {
    if (!step) return;
    const mentions = new Set([
      ...entry.mentions,
      ...mentionsIn(step, this.registers, this.workings.question.issues),
    ]);
    if (mentions.size === entry.mentions.length) return;
    this.touch(entry);
    const fresh = [...mentions].slice(entry.mentions.length); // those before come first
    for (const code of fresh) this.workings.mentioned?.add(code, entry.position);
    entry.mentions = [...mentions];
  }

  private touch(entry: KnownEntry): void {
    const { stored, keys, step } = entry;
    if (!this.touched.has(entry)) this.touched.set(entry, { stored, keys, step });
  }

  private async refold(key: string, position: number, changed: ChangedDays | null): Promise<void> {
    const state = await this.workings.keys.stateOf(key, this.workings.context);
    const { closed, opened } = state.refold(this.registers, changed);
    this.changes.add(state, position, closed, opened);
  }

  private keysOf(step: Step): readonly string[] {
    const { question } = this.workings;
    return question.concerns(step) ? question.keysOf(step, this.registers) : [];
  }

  private load(wanted: ReadonlyMap<string, string>): Promise<void> {
    return this.workings.keys.load(wanted, this.workings.context);
  }

  /** How the entries of the batch stand after each of its events, as far as the registers are known beforehand. */
  private stepsToCome(events: readonly RecordedEvent[]): Step[] {
    const about = new Map<string, RecordedEvent[]>();
    return events.flatMap((event) => {
      if (event.entryId === null || isOfRegister(event)) return [];
      const recorded = about.get(event.entryId) ?? [...(this.entries.get(event.entryId)?.events ?? [])];
      if (recorded.length === 0 && !makesEntry(event)) return [];
      recorded.push(event);
      about.set(event.entryId, recorded);
      const step = stepOf(recorded, this.workings.question.keeps);
      this.steps.set(event, step);
      return step ?? [];
    });
  }
}
