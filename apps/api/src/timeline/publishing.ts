import {
  type Ask,
  feedText,
  FORMS,
  isFeed,
  OF_A_FEED,
  type Place,
  placeOf,
  type Publication,
  TABLE_FORMS,
  type TableForm,
  TIMELINE_FORMS,
  type TimelineForm,
  timelineText,
} from '@chancery/publishing';
import { type Answer, metaOf, type Moment } from '@chancery/read-models';
import type { FastifyReply } from 'fastify';
import { formAsked, formatParameter } from '../answers/form-asked';
import { nameMemento } from '../answers/memento';
import { linkNext } from '../answers/next-page';
import { sendAs } from '../answers/send';
import { tagOf } from '../answers/send-answer';
import { listOrTable } from '../answers/send-table';
import { isGiven, type PageAsked, sendWhole } from '../answers/send-whole';

type TimelineFormat = TableForm | TimelineForm;
const ALL = Object.keys({ ...TABLE_FORMS, ...TIMELINE_FORMS }) as readonly TimelineFormat[];

export const TIMELINE_FORMAT = {
  format: formatParameter(
    ALL,
    'In which form: `csv`, `jsonl`, `timelinejs` (the JSON of TimelineJS) and `ics` (iCalendar; entries without a day are left out and counted) are the whole list; `atom` and `jsonfeed` are feeds: a page of it, what became known last first (`order=known`) and with what was retracted (`status=any`), unless told otherwise. The same as `Accept` with the type of a form.',
  ),
};

/** What a timeline is given in, by media type. */
export const timelineForms = (schema: string) => ({
  ...listOrTable(schema),
  'application/atom+xml': { type: 'string', description: 'RFC 4287' },
  'application/feed+json': { type: 'object', description: 'JSON Feed 1.1' },
  'text/calendar': { type: 'string', description: 'RFC 5545' },
});

export const timelineForm = (format: 'json' | TimelineFormat, reply: FastifyReply) =>
  formAsked(format, reply.request.headers.accept, ALL);

/** What a feed is asked for with, where the address says nothing else. */
export function forFeed<Q extends { readonly order: unknown; readonly status: unknown }>(
  question: Q,
  reply: FastifyReply,
): Q {
  return {
    ...question,
    ...(!isGiven(reply, 'order') && { order: OF_A_FEED.order }),
    ...(!isGiven(reply, 'status') && { status: OF_A_FEED.status }),
  };
}

/** What is known of a timeline that is to be published. */
export interface Published {
  readonly form: TimelineForm;
  readonly page: PageAsked;
  /** What the dispute is called. */
  readonly title: string;
  /** CHANCERY_ORIGIN */
  readonly origin: string;
}

/** Sends the timeline in a form that others read. */
export async function publish(reply: FastifyReply, published: Published, ask: Ask): Promise<void> {
  const { form, page, title, origin } = published;
  const place = placeOf(origin, baseOf(reply));
  reply.header('vary', 'accept, origin');
  const about = ({ moment }: Answer) => publicationOf(reply, { form, title, place }, moment);
  const by = [title, place.base, place.origin];
  if (isFeed(form)) {
    const answer = await ask(page);
    linkNext(reply, answer.body);
    const { moment } = answer;
    nameMemento(reply, moment);
    const body = feedText(form, about(answer), answer);
    return sendAs(FORMS[form].contentType, reply, {
      body,
      etag: tagOf(reply, moment, form, ...by),
      pinned: moment.pinned,
    });
  }
  await sendWhole(
    reply,
    { list: 'timeline', form, page, by, textOf: (whole) => timelineText(form, about(whole.first), whole) },
    ask,
  );
}

interface Told {
  readonly form: TimelineForm;
  readonly title: string;
  readonly place: Place;
}

/** The question in one order, however it was written, so that what is identified by it is identified by one name. */
function publicationOf(reply: FastifyReply, { form, title, place }: Told, moment: Moment): Publication {
  const question = new URLSearchParams((reply.request.raw.url ?? '').split('?')[1] ?? '');
  question.delete('minPosition');
  question.set('format', form);
  question.sort();
  return { title, meta: metaOf(moment), question, place };
}

/** Where it was asked. The name is what a stranger wrote. */
function baseOf({ request: { protocol, host } }: FastifyReply): string {
  const base = `${protocol}://${host}`;
  return URL.canParse(base) ? new URL(base).origin : 'http://localhost';
}
