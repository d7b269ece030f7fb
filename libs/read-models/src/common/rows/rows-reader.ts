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

export const BEGINNING: RowPlace = { afterKey: undefined, given: 0 };

/** Reads the answers to a question whose keys answer with several rows, row by row. */
export class RowsReader<Row extends object> extends PeriodReader {
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
      const answers = await this.answers<Rows<Row>>(moment, { tags, after: afterKey, limit: limit + 1 });
      for (const { key, doc } of answers) {
        const matching = doc.rows.filter((row) => this.matches(row, tags)).slice(given);
        const room = limit - rows.length;
        rows.push(...matching.slice(0, room));
        if (matching.length > room) return { rows, next: { afterKey, given: given + room } };
        [afterKey, given] = [key, 0];
      }
      if (answers.length <= limit) return { rows, next: null };
    }
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
