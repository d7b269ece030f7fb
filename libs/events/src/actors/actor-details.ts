import type { ActorKind } from '@chancery/kernel';
import { OneOf, OptionalDate, OptionalOneOf, OptionalText, Text } from '../common/fields';

export const ACTOR_KINDS: readonly ActorKind[] = [
  'state', 'body', 'bloc', 'international-body', 'person', 'organisation', 'group', 'vessel',
]; // prettier-ignore

const NAME_KINDS = ['official', 'short', 'alias', 'former', 'transliteration'] as const;
const SCHEMES = [
  'iso3', 'iso2', 'm49', 'wikidata', 'ofac', 'un', 'eu', 'uk', 'opensanctions', 'imo', 'other',
] as const; // prettier-ignore

export class ActorName {
  @Text(200) value!: string;
  /** BCP 47: "es", "ru-Latn". */
  @OptionalText(35) lang?: string;
  @OptionalOneOf(NAME_KINDS) kind?: (typeof NAME_KINDS)[number];
  @OptionalDate() from?: string;
  @OptionalDate() to?: string;
}

/** The number or name of the actor in a register kept elsewhere. */
export class Identifier {
  @OneOf(SCHEMES) scheme!: (typeof SCHEMES)[number];
  @Text(120) value!: string;
}
