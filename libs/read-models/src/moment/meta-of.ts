import type { Meta, Moment } from './moment';

/** An answer as it goes out: JSON text, and the moment that says for how long it may be kept. */
export interface Answer {
  readonly moment: Moment;
  readonly body: string;
}

/** What an answer says about the moment it is for. */
export const metaOf = ({ dispute, asOf, knownAt, position, knowledge, certainty }: Moment): Meta => ({
  dispute: dispute.slug,
  asOf,
  knownAt,
  position,
  knowledge,
  certainty,
});

/** The answer about one thing: its own members, and `meta` beside them. `document` is the JSON text of an object. */
export const answerAbout = (document: string, moment: Moment): string =>
  `${document.slice(0, -1)},"meta":${JSON.stringify(metaOf(moment))}}`;
