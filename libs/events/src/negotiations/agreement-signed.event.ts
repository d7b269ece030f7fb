import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { NegotiationData } from './negotiation-data';
import { counterpartsOf, talkingOf } from './negotiation.stream';

export class AgreementSignedData extends NegotiationData {
  /** Its name or its gist, in own words. */
  @OptionalText(200) agreement?: string;
}

export const agreementSigned = defineEvent({
  type: 'AgreementSigned',
  version: 1,
  data: AgreementSignedData,
  description: 'Parties sign or announce an agreement.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ does, names }) =>
        `${names(talkingOf(data))} ${does('reaches', 'reach', talkingOf(data))} an agreement${after(' with ', names(counterpartsOf(data)))}${after(' on ', data.agreement)}`,
    ),
  example: {
    occurredOn: '2023-10-17',
    data: {
      summary:
        'Government and Unitary Platform signed a partial accord in Barbados on political rights and guarantees for the 2024 presidential vote.',
      actors: [
        { code: 'VEN.GOV', role: 'party' },
        { code: 'VEN.PUD', role: 'party' },
      ],
      subjects: [
        { code: 'BRB', role: 'host' },
        { code: 'NOR', role: 'facilitator' },
      ],
      issues: ['dialogue-and-negotiation'],
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://webiis06.mondaq.com/unitedstates/export-controls--trade--investment-sanctions/1381666/ofac-issues-new-venezuela-general-licenses-in-response-to-electoral-roadmap',
          title: 'OFAC issues new Venezuela general licenses in response to electoral roadmap',
          publisher: 'Mondaq',
          published: '2023-10',
        },
      ],
      negotiation: 'mexico',
      agreement: 'a partial accord on political rights and electoral guarantees',
    },
  },
});
