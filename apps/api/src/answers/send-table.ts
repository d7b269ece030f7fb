import type { Answer } from '@chancery/read-models';
import { type SheetName, SHEETS } from '@chancery/tables';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { otherwise, choice } from '../parameters/parameter';
import { ref } from '../openapi/schema';
import { nextIn } from './next-page';
import { sendAnswer, tagOf } from './send-answer';
import { sendAs } from './send';

const CSV = 'text/csv';
const LARGEST_PAGE = 500;

/** How a list is wanted: its page as JSON, or all of it as a table. */
export const FORMAT = {
  format: otherwise(
    choice(
      ['json', 'csv'],
      '`csv`: the whole list as a table (RFC 4180), from `cursor` on and at most `limit` rows where they are given; the same as `Accept: text/csv`.',
    ),
    'json',
  ),
};

/** What a list that is also given as a table answers. */
export const listOrTable = (schema: string) => ({
  'application/json': ref(schema),
  [CSV]: { type: 'string', description: 'One line for each row; several values of a cell are separated by "; ".' },
}); // prettier-ignore

interface PageAsked {
  readonly format: 'json' | 'csv';
  readonly limit: number;
  readonly cursor: string | undefined;
}

type Ask = (page: { readonly limit: number; readonly cursor: string | undefined }) => Promise<Answer>;

/** Sends a page of a list, or all of it as a table, page by page, so that memory stays at one page. */
export async function sendList(
  reply: FastifyReply,
  sheet: SheetName,
  { format, limit, cursor }: PageAsked,
  ask: Ask,
): Promise<void> {
  reply.header('vary', 'accept, origin');
  if (format === 'json' && !prefersCsv(reply.request.headers.accept))
    return sendAnswer(reply, await ask({ limit, cursor }));
  const url = reply.request.raw.url ?? '';
  const most = /[?&]limit=/.test(url) ? limit : Infinity;
  const first = await ask({ limit: Math.min(most, LARGEST_PAGE), cursor });
  const { moment } = first;
  const name = [moment.dispute.slug, sheet, moment.asOf.slice(0, 10), moment.position].join('-');
  reply.header('content-disposition', `attachment; filename="${name.replaceAll(/[^\w-]/g, '-')}.csv"`);
  sendAs(`${CSV}; charset=utf-8; header=present`, reply, {
    body: Readable.from(lines(sheet, first, ask, most), { objectMode: false }),
    etag: tagOf(reply, moment, sheet),
    pinned: moment.pinned,
  });
}

/** Whoever names the type wants it; a browser that takes anything gets JSON. */
const prefersCsv = (accept = '') => accept.includes(CSV) && !accept.includes('application/json');

async function* lines(sheet: SheetName, first: Answer, ask: Ask, most: number): AsyncGenerator<string> {
  const { titles, lineOf } = SHEETS[sheet];
  let left = most;
  yield titles;
  for (let body = first.body; ;) {
    const { data } = JSON.parse(body) as { data: readonly object[] };
    yield data.slice(0, left).map(lineOf).join('');
    left -= data.length;
    const cursor = nextIn(body);
    if (cursor === undefined || left <= 0) return;
    ({ body } = await ask({ limit: LARGEST_PAGE, cursor }));
  }
}
