import { liveSchema } from '@chancery/projections';
import type { Pool } from 'pg';
import { readCursor, writeCursor } from '../paging/cursor';
import { searchQuery } from '../words/search-query';
import type { Moment, MomentRequest } from '../../moment/moment';
import type { MomentResolver } from '../../moment/moment-resolver';
import { countItems, readItems } from './register-reading.sql';

export interface ItemRow {
  readonly key: string;
  /** The item as JSON text. */
  readonly doc: string;
}

/** What a list of a register can be asked for. */
export interface RegisterQuestion {
  /** Tags of which an item must have one; one list for each filter. */
  readonly tags?: readonly (readonly string[])[];
  readonly q?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export interface ItemPage {
  readonly moment: Moment;
  readonly rows: readonly ItemRow[];
  readonly page: { readonly next: string | null; readonly limit: number };
}

const DEFAULT_PAGE = 50;

/** Reads one register at a moment. Registers know no clock of publication: they answer by position. */
export class RegisterReader {
  private readonly schema: string;

  constructor(
    private readonly pool: Pool,
    private readonly moments: MomentResolver,
    private readonly name: string,
  ) {
    this.schema = liveSchema(name);
  }

  /** Items by key. Throws INVALID_CURSOR, INVALID_PARAMETER (`q`) and what a moment is refused for. */
  async page(request: MomentRequest, question: RegisterQuestion): Promise<ItemPage> {
    const { tags = [], q, limit = DEFAULT_PAGE } = question;
    const same = [
      this.name,
      request.dispute,
      request.knowledge ?? 'recorded',
      tags.map((one) => one.toSorted()),
      q,
    ];
    const cursor = question.cursor === undefined ? null : readCursor(question.cursor, same);
    const moment = await this.moments.ofPage(request, cursor, [this.name]);
    const found = await this.find(moment, question, limit + 1, cursor?.after[0]);
    const rows = found.slice(0, limit);
    const next = found.length > limit ? writeCursor({ ...moment, after: [rows.at(-1)!.key] }, same) : null;
    return { moment, rows, page: { next, limit } };
  }

  /** The items with these keys. */
  async items({ dispute, position }: Moment, keys: readonly string[]): Promise<readonly ItemRow[]> {
    const values = [dispute.id, position, keys.length, keys];
    return (await this.pool.query<ItemRow>(readItems(this.schema, ['key = any ($4)']), values)).rows;
  }

  async count({ dispute, position }: Moment): Promise<number> {
    const { rows } = await this.pool.query<{ count: number }>(countItems(this.schema), [
      dispute.id,
      position,
    ]);
    return rows[0]!.count;
  }

  private async find(
    { dispute, position }: Moment,
    { tags = [], q }: RegisterQuestion,
    most: number,
    after?: string,
  ) {
    const values: unknown[] = [dispute.id, position, most];
    const conditions = tags.map((one) => `tags && $${values.push(one)}::text[]`);
    if (q !== undefined) conditions.push(`search @@ $${values.push(searchQuery(q))}::tsquery`);
    if (after !== undefined) conditions.push(`key > $${values.push(after)}`);
    return (await this.pool.query<ItemRow>(readItems(this.schema, conditions), values)).rows;
  }
}
