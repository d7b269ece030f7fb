import { defineEvent, SourceRef, type ActorKind } from '@chancery/kernel';
import { Code, OneOf, OptionalCode, OptionalListOf, OptionalText, Text } from '../common/fields';
import { clipped } from '../common/wording';
import { ACTOR_KINDS, ActorName, Identifier } from './actor-details';

export class ActorRegisteredData {
  @Code() code!: string;
  @Text(200) name!: string;
  @OneOf(ACTOR_KINDS) kind!: ActorKind;
  /** The institution it is a body of. */
  @OptionalCode() partOf?: string;
  /**
   * Whose stand its words and acts are: a ministry speaks for its state. Its own code: it speaks for itself, and whoever
   * holds an office of it speaks for it. Left out: a state speaks for itself with everybody in its offices; anybody
   * else (a court, a parliament, an army, a bloc) for itself alone.
   */
  @OptionalCode() speaksFor?: string;
  @OptionalListOf(() => ActorName) names?: ActorName[];
  @OptionalListOf(() => Identifier) identifiers?: Identifier[];
  @OptionalText(1000) note?: string;
  @OptionalListOf(() => SourceRef) sources?: SourceRef[];
}

export const actorRegistered = defineEvent({
  type: 'ActorRegistered',
  version: 1,
  data: ActorRegisteredData,
  description: 'A code is given to somebody who is named in events.',
  headline: ({ code, name }) => clipped(`The register enters ${name} as ${code}`),
  example: {
    occurredOn: '2019-01-28',
    data: {
      code: 'USA.OFAC',
      name: 'Office of Foreign Assets Control',
      kind: 'body',
      partOf: 'USA',
      speaksFor: 'USA',
      names: [{ value: 'OFAC', kind: 'short' }],
      identifiers: [{ scheme: 'wikidata', value: 'Q844684' }],
    },
  },
});
