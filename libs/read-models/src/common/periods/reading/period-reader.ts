import type { Pool } from 'pg';
import type { Moment } from '../../../moment/moment';
import { withMergedCodes } from '../../merged-codes/party-tags';
import { SqlParameters } from '../../sql/parameters';
import type { Question } from '../question';
import {
  countTagged,
  readAnswers,
  readDiffering,
  readEverTagged,
  readHistory,
} from '../tables/period-reading.sql';
import type { Answered, Wanted } from './answered';
import type { PublishedKnowledge } from './published-knowledge';

/** Reads the answers to one question at a moment. */
export class PeriodReader {
  constructor(
    private readonly pool: Pool,
    private readonly question: Question,
    private readonly published: PublishedKnowledge,
  ) {}

  /** What holds on the day of the moment, by key. */
  async answers<Doc>(moment: Moment, wanted: Wanted = {}): Promise<Answered<Doc>[]> {
    if (moment.knowledge === 'published') return this.published.answers(moment, wanted);
    const { tags = [], keys, after, limit } = wanted;
    const parameters = new SqlParameters();
    for (const value of [moment.dispute.id, moment.position, dayOf(moment), limit ?? null])
      parameters.add(value);
    const asked = {
      tags: (keys ? tags : await this.rarestFirst(moment, tags)).map((list) => ({
        placeholder: parameters.add(list),
        isOne: list.length === 1,
      })),
      keys: keys === undefined ? null : parameters.add(keys),
      after: after === undefined ? null : parameters.add(after),
    };
    return this.read(readAnswers(this.question.name, moment.certainty, asked), parameters.values);
  }

  /** Those of the tags that an answer ever had, on whatever day and at whatever position. */
  async everTagged(dispute: number, tags: readonly string[]): Promise<ReadonlySet<string>> {
    const text = readEverTagged(this.question.name);
    const { rows } = await this.pool.query<{ tag: string }>({
      name: nameOf(text),
      text,
      values: [dispute, tags],
    });
    return new Set(rows.map(({ tag }) => tag));
  }

  /** The tags to ask for where some may be of codes that were merged; the moment is one that `actors` has reached. */
  alsoMerged(moment: Moment, tags: readonly (readonly string[])[]): Promise<readonly (readonly string[])[]> {
    return withMergedCodes(this.pool, moment, tags);
  }

  /** With the list first that leaves the fewest keys to look at. */
  private async rarestFirst(
    { dispute }: Moment,
    lists: readonly (readonly string[])[],
  ): Promise<readonly (readonly string[])[]> {
    if (lists.length < 2) return lists;
    const text = countTagged(this.question.name, lists.length);
    const values = [dispute.id, ...lists];
    const { rows } = await this.pool.query<{ counts: number[] }>({ name: nameOf(text), text, values });
    const { counts } = rows[0]!;
    const numbered = lists.map((list, index) => ({ list, count: counts[index]! }));
    return numbered.toSorted((a, b) => a.count - b.count).map(({ list }) => list);
  }

  /** Keys that answer otherwise at one of these moments than at the other; null: it is as quick to compare them all. */
  async differing(one: Moment, other: Moment): Promise<string[] | null> {
    if (one.knowledge === 'published') return null;
    const text = readDiffering(this.question.name, one.certainty);
    const values = [one.dispute.id, one.position, dayOf(one), other.position, dayOf(other)];
    const { rows } = await this.pool.query<{ key: string }>({ name: nameOf(text), text, values });
    return rows.map(({ key }) => key);
  }

  /** Every period of a key at the knowledge of the moment, whatever its day; none when the key never had an answer. */
  async history<Doc>(moment: Moment, key: string): Promise<Answered<Doc>[]> {
    if (moment.knowledge === 'published') return this.published.history(moment, key);
    const values = [moment.dispute.id, moment.position, key];
    return this.read(readHistory(this.question.name, moment.certainty), values);
  }

  private async read<Doc>(text: string, values: unknown[]): Promise<Answered<Doc>[]> {
    const { rows } = await this.pool.query<Answered<string>>({ name: nameOf(text), text, values });
    return rows.map(({ doc, ...row }) => ({ ...row, doc: JSON.parse(doc) as Doc }));
  }
}

/** Under `certain` a day counts once it is over. */
export const dayOf = ({ certainty, lastDay, lastFullDay }: Moment): string =>
  certainty === 'possible' ? lastDay : lastFullDay;

/** Statements are prepared once a connection; Postgres cuts names at 63 bytes. */
const names = new Map<string, string>();
function nameOf(text: string): string {
  const known = names.get(text) ?? `periods-${names.size + 1}`;
  names.set(text, known);
  return known;
}
