import { type Answer, metaOf } from '../../moment/meta-of';
import type { MomentRequest } from '../../moment/moment';
import type { MomentResolver } from '../../moment/moment-resolver';
import { MERGED_IN } from '../merged-codes/merged-codes';
import { asksForParties } from '../merged-codes/party-tags';
import type { KnownValues } from '../known-values/known-values';
import { type Cursor, readCursor, writeCursor } from '../paging/cursor';
import { BEGINNING, type RowPlace, type RowsReader } from './rows-reader';

const DEFAULT_PAGE = 50;

/** What a list of rows may be asked for. */
export interface RowsQuestion<Filter extends string> {
  /** Several values of one mean OR, different ones AND. */
  readonly filters?: Readonly<Partial<Record<Filter, readonly string[] | undefined>>> | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

interface Asking<Row extends object> {
  /** Of the question and of its projection. */
  readonly name: string;
  readonly reader: RowsReader<Row>;
  readonly moments: MomentResolver;
  readonly values: KnownValues;
}

/** `{ data: [row], page: { next, limit }, meta }`; cursors pin the position. */
export async function listRows<Row extends object>(
  { name, reader, moments, values }: Asking<Row>,
  request: MomentRequest,
  question: RowsQuestion<string>,
): Promise<Answer> {
  const tags = tagsOf(question.filters ?? {});
  const { dispute, knowledge = 'recorded', certainty = 'possible' } = request;
  const same = [name, dispute, knowledge, certainty, tags];
  const cursor = question.cursor === undefined ? null : readCursor(question.cursor, same);
  const readModels = asksForParties(tags) ? [name, MERGED_IN] : [name];
  const moment = await moments.ofPage(request, cursor, readModels);
  await values.refuseUnknown(moment, question.filters, reader);
  const { limit = DEFAULT_PAGE } = question;
  const wanted = await reader.alsoMerged(moment, tags);
  const { rows, next } = await reader.page(moment, { tags: wanted, from: placeOf(cursor), limit });
  const page = { next: next && writeCursor({ ...moment, after: afterOf(next) }, same), limit };
  return { moment, body: JSON.stringify({ data: rows, page, meta: metaOf(moment) }) };
}

const tagsOf = (filters: Readonly<Record<string, readonly string[] | undefined>>): string[][] =>
  Object.entries(filters)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([filter, values = []]) =>
      values.length > 0 ? [values.map((value) => `${filter}:${value}`).toSorted()] : [],
    );

const afterOf = ({ afterKey, given }: RowPlace) =>
  afterKey === undefined ? [String(given)] : [String(given), afterKey];

function placeOf(cursor: Cursor | null): RowPlace {
  if (!cursor) return BEGINNING;
  const [given = '0', afterKey] = cursor.after;
  return { afterKey, given: Number(given) };
}
