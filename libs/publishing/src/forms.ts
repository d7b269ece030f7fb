/** A form in which a list is given beside its JSON pages. */
export interface Form {
  readonly contentType: string;
  /** How the name of a file in it ends. */
  readonly extension: string;
}

/** Every list is given in these, whole. */
export const TABLE_FORMS = {
  csv: { contentType: 'text/csv; charset=utf-8; header=present', extension: 'csv' },
  jsonl: { contentType: 'application/x-ndjson; charset=utf-8', extension: 'jsonl' },
} as const satisfies Readonly<Record<string, Form>>;

/** The timeline is given in these, too. */
export const TIMELINE_FORMS = {
  timelinejs: { contentType: 'application/json; charset=utf-8', extension: 'timelinejs.json' },
  ics: { contentType: 'text/calendar; charset=utf-8', extension: 'ics' },
  atom: { contentType: 'application/atom+xml; charset=utf-8', extension: 'atom' },
  jsonfeed: { contentType: 'application/feed+json; charset=utf-8', extension: 'json' },
} as const satisfies Readonly<Record<string, Form>>;

export const FORMS = { ...TABLE_FORMS, ...TIMELINE_FORMS };

export type TableForm = keyof typeof TABLE_FORMS;
export type TimelineForm = keyof typeof TIMELINE_FORMS;
/** The newest page of what a subscription reads, while all other forms are the whole list. */
export type FeedForm = 'atom' | 'jsonfeed';

/** A feed tells what is new, also that something was retracted: whoever has read the entry must hear of it. */
export const OF_A_FEED = { order: 'known', status: 'any' } as const;

export const isTimelineForm = (form: string): form is TimelineForm => Object.hasOwn(TIMELINE_FORMS, form);

export const isFeed = (form: string): form is FeedForm => form === 'atom' || form === 'jsonfeed';

/** `text/csv`, without its parameters. */
export const mediaTypeOf = (form: keyof typeof FORMS): string => FORMS[form].contentType.split(';')[0]!;
