import type { EventStore } from '@chancery/event-store';
import type { Meta, Moment } from './moment';

/** An answer as it goes out: JSON text, and the moment that says for how long it may be kept. */
export interface Answer {
  readonly moment: Moment;
  readonly body: string;
  /**
   * The keys by which personal values in it were opened, in their order; undefined where it holds none. Such an answer
   * may differ tomorrow, whatever its moment: a key can be destroyed.
   */
  readonly openedBy?: readonly string[];
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

/** The answer with its personal values opened: read models, like the record, hold them sealed. */
export async function openAnswer(store: EventStore, { moment, body }: Answer): Promise<Answer> {
  const { json, keys } = await store.personal.opened(moment.dispute.slug, body);
  return keys === undefined ? { moment, body } : { moment, body: json, openedBy: keys };
}
