import { type Ask, FORMS, type Listing, listing } from '@chancery/publishing';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { namesAnyOf } from './links';
import { nameMemento } from './memento';
import { tagOf } from './send-answer';
import { sendAs } from './send';

export interface PageAsked {
  readonly limit: number;
  readonly cursor: string | undefined;
}

interface Whole {
  readonly list: string;
  readonly form: keyof typeof FORMS;
  readonly page: PageAsked;
  readonly textOf: (listing: Listing) => AsyncIterable<string>;
  /** Names the keys of the personal values that one of its pages may show; null: none. */
  readonly keys?: string | null;
  /** What the text depends on beside the address. */
  readonly by?: readonly string[];
}

/** Sends all of a list, or as many rows as `limit` in the address says, as a file with a name that says its moment. */
export async function sendWhole(
  reply: FastifyReply,
  { list, form, page, textOf, by = [], keys = null }: Whole,
  ask: Ask,
): Promise<void> {
  const most = isGiven(reply, 'limit') ? page.limit : Infinity;
  const whole = await listing(ask, page.cursor, most);
  const { moment } = whole.first;
  const { contentType, extension } = FORMS[form];
  const name = [moment.dispute.slug, list, moment.asOf.slice(0, 10), moment.position].join('-');
  reply.header(
    'content-disposition',
    `attachment; filename="${name.replaceAll(/[^\w-]/g, '-')}.${extension}"`,
  );
  if (keys === null) nameMemento(reply, moment);
  sendAs(contentType, reply, {
    body: Readable.from(textOf(whole), { objectMode: false }),
    etag: tagOf(reply, moment, form, ...by, ...(keys === null ? [] : [keys])),
    pinned: moment.pinned && keys === null,
    erasable: keys !== null,
  });
}

/** Whether the address itself names the parameter. */
export const isGiven = (reply: FastifyReply, parameter: string): boolean =>
  namesAnyOf(reply.request.raw.url ?? '', parameter);
