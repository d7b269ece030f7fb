import type { EventStore } from '@chancery/event-store';
import { compareDays, Refusal } from '@chancery/kernel';
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

interface Known {
  readonly registers: Registers;
  readonly steps: ReadonlyMap<string, readonly Step[]>;
}

const AT_ONCE = 500;
const MOST_ENTRIES = 50_000;

/**
 * What a reader of what had been published by a day could tell. It is folded when it is asked for, from the entries
 * that may bear on it: as many as there are such entries, where an answer by position is one look-up.
 *
 * Codings and registers count as of the position: they say how to read what was published, and nothing more of the
 * world.
 */
export class PublishedKnowledge {
  private last: { readonly of: string; readonly known: Promise<Known> } | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly question: Question,
  ) {}

  async answers<Doc>(moment: Moment, wanted: Wanted): Promise<Answered<Doc>[]> {
    const { tags = [], limit } = wanted;
    const known = await this.known(moment, this.actorsIn(tags));
    const day = moment.certainty === 'possible' ? moment.lastDay : moment.lastFullDay;
    const answers: Answered<Doc>[] = [];
    for (const key of keysAmong(known.steps.keys(), wanted)) {
      const period = this.periods(key, known, moment).find((one) => holdsOn(one, day));
      const isWanted = period && tags.every((some) => some.some((tag) => period.tags.includes(tag)));
      if (isWanted) answers.push(answered(key, period));
      if (answers.length === limit) break;
    }
    return answers;
  }

  async history<Doc>(moment: Moment, key: string): Promise<Answered<Doc>[]> {
    const known = await this.known(moment, null);
    return this.periods(key, known, moment).map((period) => answered<Doc>(key, period));
  }

  private periods(key: string, { registers, steps }: Known, { certainty }: Moment): readonly Period[] {
    return this.question.fold({ key, steps: steps.get(key) ?? [], certainty, registers, since: null });
  }

  /** Codes of actors of whom an answer must be, where the question tags answers by `actor:`; null for all. */
  private actorsIn(tags: readonly (readonly string[])[]): readonly string[] | null {
    const filter = tags.find((some) => some.length > 0 && some.every((tag) => tag.startsWith('actor:')));
    return filter?.map((tag) => tag.slice('actor:'.length)) ?? null;
  }

  /** The last one asked for is kept: a page and what stands beside it are read from the same. */
  private known(moment: Moment, actors: readonly string[] | null): Promise<Known> {
    const of = JSON.stringify([moment.dispute.id, moment.position, moment.publishedUpTo, actors]);
    if (this.last?.of === of) return this.last.known;
    const known = this.fold(moment, actors);
    const last = { of, known };
    this.last = last;
    known.catch(() => {
      if (this.last === last) this.last = null;
    });
    return known;
  }

  private async fold(moment: Moment, actors: readonly string[] | null): Promise<Known> {
    const registers = await this.registersAt(moment);
    const ids = await this.entriesOf(moment, actors?.flatMap((actor) => registers.voicesOf(actor)) ?? null);
    const steps = new Map<string, Step[]>();
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = await this.stepsOf(ids.slice(from, from + AT_ONCE), moment);
      const keyed = some.flatMap((step) =>
        this.question.keysOf(step, registers).map((key) => ({ key, step })),
      );
      for (const { key, step } of keyed) {
        const of = steps.get(key) ?? [];
        steps.set(key, of);
        of.push(step);
      }
    }
    return { registers, steps: new Map([...steps].map(([key, of]) => [key, of.toSorted(inWorldOrder)])) };
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

  private async stepsOf(ids: readonly string[], moment: Moment): Promise<Step[]> {
    const recorded = await this.store.readEntries(moment.dispute.slug, ids, moment.position);
    return [...recorded.values()].flatMap((events) => {
      const step = stepOf(publishedBy(events, moment.publishedUpTo!), this.question.keeps);
      return step && this.question.concerns(step) ? [step] : [];
    });
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
