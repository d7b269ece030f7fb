import {
  type Ask,
  feedText,
  isFeed,
  isTimelineForm,
  listing,
  placeOf,
  type Publication,
  tableText,
  timelineText,
} from '@chancery/publishing';
import { type Answer, DEFAULT_PAGE, GetTimeline, metaOf } from '@chancery/read-models';
import { sealSettings } from '@chancery/sealing';
import type { SheetName } from '@chancery/tables';
import { momentOf } from '../reading/moment-options';
import type { Reading } from '../reading/with-reading';
import { feedPageOf, pageOf } from './lists';
import { type ExportOptions, questionOf } from './options';

export interface ExportText {
  readonly text: Iterable<string> | AsyncIterable<string>;
  /** Of the first page, which pins all of them. */
  readonly first: Answer;
}

/** A list as the API answers it in that form, byte for byte. `onRows` is told how many rows more have been read. */
export async function exportText(
  reading: Reading,
  list: SheetName,
  options: ExportOptions,
  onRows: (rows: number) => void,
): Promise<ExportText> {
  const moment = momentOf(options, options.asOf);
  const form = options.format;
  if (isFeed(form)) {
    const first = await asking(
      reading,
      feedPageOf(moment),
    )({ limit: options.limit ?? DEFAULT_PAGE, cursor: undefined });
    onRows((JSON.parse(first.body) as { data: readonly unknown[] }).data.length);
    return { first, text: [feedText(form, await publicationOf(reading, options, first), first)] };
  }
  const whole = {
    ...(await listing(asking(reading, pageOf(list, moment, options)), undefined, options.limit)),
    onRows,
  };
  const text = isTimelineForm(form)
    ? timelineText(form, await publicationOf(reading, options, whole.first), whole)
    : tableText(form, list, whole);
  return { first: whole.first, text };
}

type Question = ReturnType<typeof pageOf>;

const asking =
  ({ queries, interrupted }: Reading, question: Question): Ask =>
  (page) => {
    interrupted.throwIfAborted();
    return queries.execute(question(page));
  };

async function publicationOf(
  { store }: Reading,
  options: ExportOptions,
  { moment }: Answer,
): Promise<Publication> {
  const { title } = await store.dispute(options.dispute);
  const { origin } = sealSettings(process.env);
  const place = placeOf(origin, `http://localhost:${process.env.PORT || '3000'}`);
  return {
    title,
    meta: metaOf(moment),
    question: questionOf(options),
    place: options.address === undefined ? place : { origin, base: options.address.replace(/\/+$/, '') },
  };
}

/** How many rows there will be; undefined where a list does not count itself. */
export async function totalOf(
  { queries }: Reading,
  list: SheetName,
  options: ExportOptions,
): Promise<number | undefined> {
  if (list !== 'timeline') return undefined;
  const counted = new GetTimeline(momentOf(options, options.asOf), { limit: 1, count: true });
  const { body } = await queries.execute(counted);
  return (JSON.parse(body) as { page: { total: number } }).page.total;
}
