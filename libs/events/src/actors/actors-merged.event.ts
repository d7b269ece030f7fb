import { SourceRef, defineEvent } from '@chancery/kernel';
import { Code, OptionalListOf, Text } from '../common/fields';
import { clipped } from '../common/wording';

export class ActorsMergedData {
  /** The code that gives way; events that carry it are read as `to`. */
  @Code() from!: string;
  @Code() to!: string;
  @Text(500) reason!: string;
  @OptionalListOf(() => SourceRef) sources?: SourceRef[];
}

export const actorsMerged = defineEvent({
  type: 'ActorsMerged',
  version: 1,
  data: ActorsMergedData,
  description: 'Two codes turn out to mean one actor; the first gives way to the second.',
  headline: ({ from, to }, nameOf) => clipped(`The register merges ${from} into ${nameOf(to)}`),
  example: {
    occurredOn: '2024-07-28',
    data: {
      from: 'person:edmundo-gonzalez',
      to: 'person:edmundo-gonzalez-urrutia',
      reason: 'One person under two codes.',
    },
  },
});
