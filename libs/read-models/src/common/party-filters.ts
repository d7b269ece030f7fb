/** Filters, of whichever list, whose values are codes of actors. */
export const PARTY_FILTERS = [
  'actor',
  'target',
  'subject',
  'party',
  'authority',
  'addressee',
  'recogniser',
  'holder',
  'licensee',
  'person',
] as const;
