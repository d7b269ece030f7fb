import { v5 as uuidv5 } from 'uuid';

/** Namespace of the ids of events that make entries. Never change it: it is what makes an entry id unique. */
const ENTRIES = '5b2f1f0c-7a53-5d0e-9c35-6d2d2a4c8f11';

/** The id of the event that makes an entry: the same for ever, so the store's unique event id guards entry ids too. */
export const entryEventId = (dispute: string, entryId: string): string =>
  uuidv5(`${dispute}/${entryId}`, ENTRIES);
