import { SourceRef, defineEvent } from '@chancery/kernel';
import { Code, OptionalListOf, Text } from '../common/fields';
import { clipped } from '../common/wording';

export class ActorSplitData {
  @Code() from!: string;
  /** The code it had been merged into. */
  @Code() to!: string;
  @Text(500) reason!: string;
  @OptionalListOf(() => SourceRef) sources?: SourceRef[];
}

export const actorSplit = defineEvent({
  type: 'ActorSplit',
  version: 1,
  data: ActorSplitData,
  description: 'A merge is undone: the code stands for an actor of its own again.',
  headline: ({ from, to }, nameOf) => clipped(`The register parts ${from} from ${nameOf(to)}`),
  example: {
    occurredOn: '2024-07-28',
    data: { from: 'person:nicolas-maduro-guerra', to: 'person:nicolas-maduro', reason: 'Son and father.' },
  },
});
