import type { EventStore } from '@chancery/event-store';
import type { Pool } from 'pg';
import type { Moment } from '../../moment/moment';
import type { Question } from '../periods/question';
import { PeriodReader } from '../periods/reading/period-reader';
import { PublishedKnowledge } from '../periods/reading/published-knowledge';
import type { Rows } from './periods-of-rows';

/** Where a page ended: after this key, and so many matching rows of the next. */
export interface RowPlace {
  readonly afterKey: string | undefined;
  readonly given: number;
}

export interface RowsWanted {
  /** Tags of which a row must have one; one list for each filter. */
  readonly tags: readonly (readonly string[])[];
  readonly from: RowPlace;
  readonly limit: number;
}

export interface RowsPage<Row> {
  readonly rows: readonly Row[];
  /** null when there are no more. */
  readonly next: RowPlace | null;
}

/** Keys read beyond what a page is likely to need: one more question costs more than these. */
const FEW = 4;

export const BEGINNING: RowPlace = { afterKey: undefined, given: 0 };

/** Reads the answers to a question whose keys answer with several rows, row by row. */
export class RowsReader<Row extends object> extends PeriodReader {
  /** As many as the keys of the last page gave on average, from which follows how many the next page will need. */
  private rowsOfAKey = 1;

  constructor(
    pool: Pool,
    store: EventStore,
    question: Question,
    private readonly tagsOf: (row: Row) => readonly string[],
  ) {
    super(pool, question, new PublishedKnowledge(pool, store, question));
  }

  async page(moment: Moment, { tags, from, limit }: RowsWanted): Promise<RowsPage<Row>> {
    const rows: Row[] = [];
    let { afterKey, given } = from;
    for (;;) {
      const wanted = Math.min(limit + 1, this.keysFor(limit + 1 - rows.length));
      const answers = await this.answers<Rows<Row>>(moment, { tags, after: afterKey, limit: wanted });
      const matching = answers.map(({ doc }) => doc.rows.filter((row) => this.matches(row, tags)));
      if (answers.length > 0) this.rowsOfAKey = matching.flat().length / answers.length;
      for (const [index, { key }] of answers.entries()) {
        const left = matching[index]!.slice(given);
        const room = limit - rows.length;
        rows.push(...left.slice(0, room));
        if (left.length > room) return { rows, next: { afterKey, given: given + room } };
        [afterKey, given] = [key, 0];
      }
      if (answers.length < wanted) return { rows, next: null };
    }
  }

  /** A few more than it takes on average. */
  private keysFor(rows: number): number {
    return Math.ceil(rows / this.rowsOfAKey) + FEW;
  }

  /** All rows at once, of all keys or of these. */
  async all(moment: Moment, keys?: readonly string[]): Promise<Row[]> {
    return (await this.byKey(moment, keys)).flatMap(({ rows }) => rows);
  }

  async byKey(
    moment: Moment,
    keys?: readonly string[],
  ): Promise<{ readonly key: string; readonly rows: readonly Row[] }[]> {
    const answers = await this.answers<Rows<Row>>(moment, { ...(keys && { keys }) });
    return answers.map(({ key, doc: { rows } }) => ({ key, rows }));
  }

  private matches(row: Row, tags: RowsWanted['tags']): boolean {
    if (tags.length === 0) return true;
    const own = new Set(this.tagsOf(row));
    return tags.every((some) => some.some((tag) => own.has(tag)));
  }
}
