import { type Ask, TABLE_FORMS, type TableForm, tableText } from '@chancery/publishing';
import type { SheetName } from '@chancery/tables';
import type { FastifyReply } from 'fastify';
import { ref } from '../openapi/schema';
import { formAsked, formatParameter } from './form-asked';
import { sendAnswer } from './send-answer';
import { type PageAsked, sendWhole } from './send-whole';

const FORMS = Object.keys(TABLE_FORMS) as readonly TableForm[];

/** How a list is wanted: its page as JSON, or all of it as a table. */
export const FORMAT = {
  format: formatParameter(
    FORMS,
    '`csv`: the whole list as a table (RFC 4180), `jsonl`: one JSON object a line; from `cursor` on and at most `limit` rows where they are given. The same as `Accept: text/csv` and `application/x-ndjson`.',
  ),
};

/** What a list that is also given as a table answers. */
export const listOrTable = (schema: string) => ({
  'application/json': ref(schema),
  'text/csv': { type: 'string', description: 'One line for each row; several values of a cell are separated by "; ".' },
  'application/x-ndjson': { type: 'string', description: 'One object a line, as in `data`.' },
}); // prettier-ignore

interface ListAsked extends PageAsked {
  readonly format: 'json' | TableForm;
  /** Where rows may show personal values: names the keys that there are. */
  readonly keys?: () => Promise<string | null>;
}

/** Sends a page of a list, or all of it as a table. */
export async function sendList(
  reply: FastifyReply,
  list: SheetName,
  { format, keys: keysNow, ...page }: ListAsked,
  ask: Ask,
): Promise<void> {
  reply.header('vary', 'accept, origin');
  const form = formAsked(format, reply.request.headers.accept, FORMS);
  if (form === 'json') return sendAnswer(reply, await ask(page));
  // A page says itself what it shows; whether a later one shows something is not known yet. Tables never do.
  const keys = form === 'jsonl' && keysNow ? await keysNow() : null;
  await sendWhole(reply, { list, form, page, keys, textOf: (whole) => tableText(form, list, whole) }, ask);
}
