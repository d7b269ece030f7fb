import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { NegotiationData } from './negotiation-data';
import { counterpartsOf, talkingOf } from './negotiation.stream';

export class NegotiationSuspendedData extends NegotiationData {
  @OptionalText(300) reason?: string;
}

export const negotiationSuspended = defineEvent({
  type: 'NegotiationSuspended',
  version: 1,
  data: NegotiationSuspendedData,
  description: 'A party stops taking part for the time being.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ does, names }) =>
        `${names(talkingOf(data))} ${does('suspends', 'suspend', talkingOf(data))} negotiations${after(' with ', names(counterpartsOf(data)))}`,
    ),
  example: {
    occurredOn: '2021-10-16',
    data: {
      summary:
        'Jorge Rodríguez announced that the government delegation would skip the round due on 17 October in Mexico City in protest at the extradition.',
      actors: [
        { code: 'VEN.GOV', role: 'delegation' },
        { code: 'person:jorge-rodriguez', role: 'chief-negotiator' },
      ],
      targets: [{ code: 'VEN.PUD', role: 'counterpart' }],
      subjects: [
        { code: 'person:alex-saab', role: 'subject' },
        { code: 'MEX', role: 'host' },
        { code: 'NOR', role: 'facilitator' },
      ],
      issues: ['dialogue-and-negotiation'],
      stance: 'rejects',
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://sputniknews.com/20211017/venezuelan-government-says-talks-with-opposition-halted-over-saabs-extradition-to-us-1089994492.html',
          title: "Venezuelan Government Says Talks With Opposition Halted Over Saab's Extradition to US",
          publisher: 'Sputnik',
          published: '2021-10-17',
        },
      ],
      negotiation: 'mexico',
      reason: 'the extradition of Alex Saab',
    },
  },
});
