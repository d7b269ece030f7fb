import type { EventStore } from '@chancery/event-store';
import type { ListReadData } from '@chancery/events';
import type { RecordedEvent } from '@chancery/kernel';
import { LIST, type Step, stepOf } from '../listing-ids';
import { Selection } from '../programmes/selection';
import { KnownActors } from './known-actors';

/** A list that was read to its end before. */
export interface ReadList {
  readonly on: string;
  /** For which programmes: the key of a {@link Selection}. */
  readonly selection: string;
}

const STEPS = new Set(['ListingObserved', 'ListingChanged', 'ListingGone']);

/**
 * What a record says of the lists read so far: found in its events, with a few dozen bytes for each party, so that
 * nothing beside the record has to be kept. What a step says is read when it is needed.
 */
export class RecordedLists {
  readonly actors = new KnownActors();
  readonly reads: ReadList[] = [];
  /** Whether the dispute asks about sanctions, so that listings can bear on the question. */
  asksAboutSanctions = false;
  private readonly steps = new Map<string, string[]>();

  /** One pass over the whole record of a dispute, in constant memory but for what is kept here. */
  static async of(store: Pick<EventStore, 'readAll'>, dispute: string): Promise<RecordedLists> {
    const lists = new RecordedLists();
    for await (const event of store.readAll(dispute)) lists.take(event);
    return lists;
  }

  get parties(): Iterable<string> {
    return this.steps.keys();
  }

  has(entNum: string): boolean {
    return this.steps.has(entNum);
  }

  stepsOf(entNum: string): Step[] {
    return (this.steps.get(entNum) ?? []).map((step) => {
      const [on = '', kind] = step.split(' ');
      return { entNum, on, kind: kind as Step['kind'] };
    });
  }

  /** Days on which a file was begun and not finished; every finished one has a ListRead. */
  get unfinished(): string[] {
    const finished = new Set(this.reads.map(({ on }) => on));
    const begun = new Set([...this.steps.values()].flat().map((step) => step.slice(0, 10)));
    return [...begun].filter((on) => !finished.has(on)).toSorted();
  }

  private take(event: RecordedEvent): void {
    const { type, entryId, data } = event;
    this.actors.take(event);
    if (type === 'ListRead') this.takeRead(data as ListReadData);
    if (type === 'IssueDefined') this.asksAboutSanctions ||= data.slug === 'sanctions';
    const step = entryId !== null && STEPS.has(type) ? stepOf(entryId) : null;
    if (step)
      this.steps.set(step.entNum, [...(this.steps.get(step.entNum) ?? []), `${step.on} ${step.kind}`]);
  }

  private takeRead({ list, fileDate, programmes }: ListReadData): void {
    if (list !== LIST || !programmes?.length) return;
    this.reads.push({ on: fileDate, selection: new Selection(programmes).key });
  }
}
