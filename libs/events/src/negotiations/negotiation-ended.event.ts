import { defineEvent } from '@chancery/kernel';
import { OptionalOneOf } from '../common/fields';
import { after, sentence } from '../common/wording';
import { NegotiationData } from './negotiation-data';
import { counterpartsOf, talkingOf } from './negotiation.stream';

export class NegotiationEndedData extends NegotiationData {
  @OptionalOneOf(['agreement', 'failure', 'superseded']) outcome?: 'agreement' | 'failure' | 'superseded';
}

export const negotiationEnded = defineEvent({
  type: 'NegotiationEnded',
  version: 1,
  data: NegotiationEndedData,
  description: 'Talks end, with a result or without; another round would be another negotiation.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ does, names }) =>
        `${names(talkingOf(data))} ${does('ends', 'end', talkingOf(data))} negotiations${after(' with ', names(counterpartsOf(data)))}`,
    ),
  example: {
    occurredOn: '2019-09-15',
    data: {
      summary: 'The opposition declared the Barbados mechanism exhausted.',
      actors: [{ code: 'VEN.INTERIM', role: 'party' }],
      targets: [{ code: 'VEN.PRES', role: 'counterparty' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      negotiation: 'oslo-barbados',
      outcome: 'failure',
    },
  },
});
