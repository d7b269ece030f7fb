import { csvLine } from '@chancery/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { inChunks } from '../events/event-texts';
import { type AuditRow, COLUMNS } from './audit-row';

/** Rows to a round trip. */
export const BATCH = 1000;

const FORMS = {
  'application/x-ndjson': { first: '', textOf: (row: AuditRow) => `${JSON.stringify(row)}\n` },
  'text/csv': {
    first: csvLine(COLUMNS),
    textOf: (row: AuditRow) => csvLine(COLUMNS.map((column) => String(row[column] ?? ''))),
  },
} as const;

export type StreamedForm = keyof typeof FORMS;
const STREAMED_FORMS = Object.keys(FORMS) as readonly StreamedForm[];

/** The form that a request asks for; undefined: a page as JSON. */
export const streamedForm = ({ headers }: FastifyRequest): StreamedForm | undefined =>
  STREAMED_FORMS.find((form) => headers.accept?.includes(form));

/** Row after row, as fast as the client reads; memory does not grow with their number. */
export function sendRows(
  reply: FastifyReply,
  form: StreamedForm,
  rows: AsyncIterable<{ readonly row: AuditRow }>,
  most = Number.POSITIVE_INFINITY,
): void {
  const { first, textOf } = FORMS[form];
  const texts = inChunks(upTo(most, rows), ({ row }) => textOf(row), first);
  void reply
    .type(`${form}; charset=utf-8`)
    .header('cache-control', 'no-store')
    .send(Readable.from(texts, { objectMode: false }));
}

/** The first rows, at most so many. */
export async function firstOf<Row>(most: number, rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of upTo(most, rows)) found.push(row);
  return found;
}

async function* upTo<Row>(most: number, rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  let seen = 0;
  for await (const row of rows) {
    yield row;
    seen += 1;
    if (seen >= most) return;
  }
}
