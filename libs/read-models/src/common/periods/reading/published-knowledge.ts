import type { EventStore } from '@chancery/event-store';
import { compareDays, type RecordedEvent, Refusal } from '@chancery/kernel';
import { liveSchema } from '@chancery/projections';
import type { Pool } from 'pg';
import type { Moment } from '../../../moment/moment';
import { Registers } from '../../attribution/registers';
import { publishedBy } from '../published-by';
import type { Period, Question } from '../question';
import type { Step } from '../step';
import { stepOf } from '../step-of';
import { readEntryIds } from '../tables/period-reading.sql';
import { readRegisters } from '../tables/period-writing.sql';
import { inWorldOrder } from '../world-order';
import type { Answered, Wanted } from './answered';
import { PublishedKnown } from './published-known';
import { PublishedRecord } from './published-record';
import { Recent } from './recent';

const MOST_ENTRIES = 50_000;
/** Entries of states of knowledge that are kept beside the last one asked for. */
const MOST_KEPT = 20_000;

/** A state of knowledge, and once it is there how large it is. */
interface Kept {
  readonly known: Promise<PublishedKnown>;
  size: number;
}

/**
 * What a reader of what had been published by a day could tell. It is folded when it is asked for, from the entries
 * that may bear on it: as many as there are such entries, where an answer by position is one look-up.
 *
 * Codings and registers count as of the position: they say how to read what was published, and nothing more of the
 * world.
 */
export class PublishedKnowledge {
  private readonly kept = new Recent<Kept>(MOST_KEPT, ({ size }) => size);
  private readonly record: PublishedRecord;

  constructor(
    private readonly pool: Pool,
    store: EventStore,
    private readonly question: Question,
  ) {
    this.record = PublishedRecord.of(store);
  }

  async answers<Doc>(moment: Moment, wanted: Wanted): Promise<Answered<Doc>[]> {
    const { tags = [], limit } = wanted;
    const known = await this.known(moment, this.actorsIn(tags));
    const day = moment.certainty === 'possible' ? moment.lastDay : moment.lastFullDay;
    const answers: Answered<Doc>[] = [];
    for (const key of keysAmong(known.keys, wanted)) {
      const period = known.periods(key, moment.certainty).find((one) => holdsOn(one, day));
      const isWanted = period && tags.every((some) => some.some((tag) => period.tags.includes(tag)));
      if (isWanted) answers.push(answered(key, period));
      if (answers.length === limit) break;
    }
    return answers;
  }

  async history<Doc>(moment: Moment, key: string): Promise<Answered<Doc>[]> {
    const known = await this.known(moment, null);
    return known.periods(key, moment.certainty).map((period) => answered<Doc>(key, period));
  }

  /** Codes of actors of whom an answer must be, where the question tags answers by `actor:`; null for all. */
  private actorsIn(tags: readonly (readonly string[])[]): readonly string[] | null {
    const filter = tags.find((some) => some.length > 0 && some.every((tag) => tag.startsWith('actor:')));
    return filter?.map((tag) => tag.slice('actor:'.length)) ?? null;
  }

  /** Those asked for last are kept: a page and the next, the two moments of a comparison. */
  private known(moment: Moment, actors: readonly string[] | null): Promise<PublishedKnown> {
    const of = JSON.stringify([moment.dispute.id, moment.position, moment.publishedUpTo, actors]);
    const kept = this.kept.get(of, () => ({ known: this.read(moment, actors), size: 0 }));
    kept.known.then(
      ({ size }) => (kept.size = size),
      () => this.kept.drop(of, kept),
    );
    return kept.known;
  }

  private async read(moment: Moment, actors: readonly string[] | null): Promise<PublishedKnown> {
    const registers = await this.record.registersAt(moment, () => this.registersAt(moment));
    const ids = await this.entriesOf(moment, actors?.flatMap((actor) => registers.voicesOf(actor)) ?? null);
    const steps = new Map<string, Step[]>();
    for await (const events of this.record.eventsOf(ids, moment)) {
      const step = this.stepOf(events, moment);
      for (const key of step ? this.question.keysOf(step, registers) : []) {
        const of = steps.get(key);
        if (of) of.push(step!);
        else steps.set(key, [step!]);
      }
    }
    for (const of of steps.values()) of.sort(inWorldOrder);
    return new PublishedKnown(this.question, registers, steps);
  }

  /** Throws INVALID_PARAMETER when there are more than can be folded while somebody waits. */
  private async entriesOf({ dispute }: Moment, mentioned: readonly string[] | null): Promise<string[]> {
    const text = readEntryIds(this.question.name);
    const { rows } = await this.pool.query<{ entryId: string }>(text, [
      dispute.id,
      mentioned,
      MOST_ENTRIES + 1,
    ]);
    if (rows.length <= MOST_ENTRIES) return rows.map(({ entryId }) => entryId);
    const detail = `more than ${MOST_ENTRIES} entries would have to be folded; name an actor, or ask for knowledge=recorded`;
    throw new Refusal('INVALID_PARAMETER', `knowledge: ${detail}.`, [{ pointer: 'knowledge', detail }]);
  }

  private stepOf(events: readonly RecordedEvent[], { publishedUpTo }: Moment): Step | null {
    const step = stepOf(publishedBy(events, publishedUpTo!), this.question.keeps);
    return step && this.question.concerns(step) ? step : null;
  }

  private async registersAt({ dispute, position }: Moment): Promise<Registers> {
    const text = readRegisters(liveSchema(this.question.name));
    const { rows } = await this.pool.query<{ type: string; data: string }>(text, [dispute.id, position]);
    const registers = new Registers();
    for (const { type, data } of rows) registers.learn({ type, data: JSON.parse(data) });
    return registers;
  }
}

const keysAmong = (all: Iterable<string>, { keys, after }: Wanted): string[] =>
  [...all]
    .filter((key) => (keys?.includes(key) ?? true) && (after === undefined || bytewise(key, after) > 0))
    .toSorted(bytewise);

const holdsOn = ({ from, to }: Period, day: string) =>
  (from === null || compareDays(from, day) <= 0) && (to === null || compareDays(day, to) < 0);

const answered = <Doc>(key: string, { from, to, doc }: Period): Answered<Doc> => ({
  key,
  from,
  to,
  doc: doc as Doc,
});

/** As Postgres sorts keys. */
const bytewise = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
