import { defineEvent } from '@chancery/kernel';
import { OptionalCode, OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { NegotiationData } from './negotiation-data';
import { counterpartsOf, talkingOf } from './negotiation.stream';

export class NegotiationOpenedData extends NegotiationData {
  @OptionalCode() facilitator?: string;
  @OptionalText(120) venue?: string;
}

export const negotiationOpened = defineEvent({
  type: 'NegotiationOpened',
  version: 1,
  data: NegotiationOpenedData,
  description: 'Parties agree to talk, or begin to.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ does, names }) =>
        `${names(talkingOf(data))} ${does('opens', 'open', talkingOf(data))} negotiations${after(' with ', names(counterpartsOf(data)))}${after(' in ', data.venue)}`,
    ),
  example: {
    occurredOn: '2019-07-07',
    data: {
      summary:
        "Norway and Guaidó's office announced that both camps would meet that week in Barbados for continuous negotiations.",
      actors: [
        { code: 'NOR.MFA', role: 'mediator' },
        { code: 'VEN.PRES', role: 'party' },
        { code: 'VEN.INTERIM', role: 'party' },
        { code: 'BRB', role: 'host' },
      ],
      issues: ['dialogue-and-negotiation'],
      confidence: 'single-source',
      sources: [
        {
          url: 'https://elinformadorve.com/08/07/2019/destacada/oposicion-y-gobierno-de-venezuela-se-reuniran-en-barbados',
          title: 'Oposición y gobierno de Venezuela se reunirán en Barbados',
          publisher: 'El Informador (VE)',
          published: '2019-07-08',
        },
      ],
      negotiation: 'oslo-barbados',
      facilitator: 'NOR.MFA',
      venue: 'Barbados',
    },
  },
});
