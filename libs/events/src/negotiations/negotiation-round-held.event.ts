import { defineEvent } from '@chancery/kernel';
import { OptionalCode, OptionalOneOf, OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { NegotiationData } from './negotiation-data';
import { counterpartsOf, talkingOf } from './negotiation.stream';

const MODES = ['round', 'visit', 'call', 'conference'] as const;
type Mode = (typeof MODES)[number];

const MEETING: Record<Mode, readonly [one: string, several: string]> = {
  round: ['holds a round of talks', 'hold a round of talks'],
  visit: ['meets', 'meet'],
  call: ['speaks by telephone', 'speak by telephone'],
  conference: ['confers', 'confer'],
};

export class NegotiationRoundHeldData extends NegotiationData {
  @OptionalCode() facilitator?: string;
  @OptionalText(120) venue?: string;
  @OptionalOneOf(MODES) mode?: Mode;
}

export const negotiationRoundHeld = defineEvent({
  type: 'NegotiationRoundHeld',
  version: 1,
  data: NegotiationRoundHeldData,
  description: 'Parties meet, call or correspond in search of a settlement.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ does, names }) =>
        `${names(talkingOf(data))} ${data.mode ? does(...MEETING[data.mode], talkingOf(data)) : does('negotiates', 'negotiate', talkingOf(data))}${after(' with ', names(counterpartsOf(data)))}${after(' in ', data.venue)}`,
    ),
  example: {
    occurredOn: '2021-09-25/2021-09-27',
    data: {
      summary: 'A third Mexico round agreed to consult other Venezuelan and foreign political actors.',
      actors: [
        { code: 'VEN.GOV', role: 'author' },
        { code: 'VEN.PUD', role: 'author' },
      ],
      subjects: [
        { code: 'MEX', role: 'host' },
        { code: 'NOR', role: 'facilitator' },
      ],
      issues: ['dialogue-and-negotiation'],
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://www.telesurenglish.net/news/Next-Round-of-Venezuela-Dialogues-in-Mexico-To-Begin-October-17-20211008-0017.html',
          title: 'Next round of Venezuela dialogues in Mexico to begin October 17',
          publisher: 'teleSUR English',
          published: '2021-10-08',
        },
      ],
      negotiation: 'mexico',
      venue: 'Mexico City',
      facilitator: 'NOR',
      mode: 'round',
    },
  },
});
