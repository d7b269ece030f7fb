import { defineEvent } from '@chancery/kernel';
import { OptionalCode, OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { NegotiationData } from './negotiation-data';
import { counterpartsOf, talkingOf } from './negotiation.stream';

export class NegotiationResumedData extends NegotiationData {
  @OptionalCode() facilitator?: string;
  @OptionalText(120) venue?: string;
}

export const negotiationResumed = defineEvent({
  type: 'NegotiationResumed',
  version: 1,
  data: NegotiationResumedData,
  description: 'Talks that were suspended go on.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ does, names }) =>
        `${names(talkingOf(data))} ${does('resumes', 'resume', talkingOf(data))} negotiations${after(' with ', names(counterpartsOf(data)))}${after(' in ', data.venue)}`,
    ),
  example: {
    occurredOn: '2023-10-16',
    data: {
      summary: 'The two sides announced through Norway that talks would resume in Barbados.',
      actors: [
        { code: 'VEN.GOV', role: 'author' },
        { code: 'VEN.PUD', role: 'author' },
      ],
      subjects: [
        { code: 'NOR', role: 'facilitator' },
        { code: 'BRB', role: 'host' },
      ],
      issues: ['dialogue-and-negotiation'],
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://orinocotribune.com/venezuelas-government-and-unitary-platform-resume-dialogue/',
          title: "Venezuela's Government and Unitary Platform Resume Dialogue",
          publisher: 'Orinoco Tribune',
          published: '2023-10-17',
        },
      ],
      negotiation: 'mexico',
      venue: 'Barbados',
    },
  },
});
