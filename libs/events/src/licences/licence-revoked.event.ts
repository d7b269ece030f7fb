import { defineEvent } from '@chancery/kernel';
import { OptionalDate } from '../common/fields';
import { after, sentence } from '../common/wording';
import { LicenceData } from './licence-data';
import { numberOf } from './licence.stream';

export class LicenceRevokedData extends LicenceData {
  /** Last day of a wind-down, where one is granted. */
  @OptionalDate() windDownUntil?: string;
}

export const licenceRevoked = defineEvent({
  type: 'LicenceRevoked',
  version: 1,
  data: LicenceRevokedData,
  description: 'The authority takes the licence back before its term.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, does }) =>
        `${actors} ${does('revokes', 'revoke')} ${numberOf(data)}${after(' for ', targets)}`,
    ),
  example: {
    occurredOn: '2024-01-29',
    data: {
      summary: 'OFAC withdrew the Minerven licence and gave US persons until 13 February 2024 to wind down.',
      actors: [{ code: 'USA.OFAC', role: 'author' }],
      targets: [{ code: 'org:minerven' }],
      issues: ['sanctions'],
      confidence: 'confirmed',
      programme: 'OFAC GL 43A',
      sources: [
        {
          url: 'https://sanctionsnews.bakermckenzie.com/us-government-ends-authorization-to-deal-with-sanctioned-party-in-venezuelan-mining-sector-and-warns-that-us-sanctions-targeting-venezuela-may-be-reimposed-soon',
          title: 'US Government ends authorization to deal with sanctioned party in Venezuelan mining sector',
          publisher: 'Baker McKenzie Sanctions News',
          published: '2024-02',
        },
      ],
      number: 'GL 43',
      windDownUntil: '2024-02-13',
    },
  },
});
