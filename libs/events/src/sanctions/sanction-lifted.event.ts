import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { SanctionData } from './sanction-data';

export class SanctionLiftedData extends SanctionData {
  @OptionalText(300) reason?: string;
}

export const sanctionLifted = defineEvent({
  type: 'SanctionLifted',
  version: 1,
  data: SanctionLiftedData,
  description: 'A measure ends by decision; what it did until then stays on the timeline.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does('lifts', 'lift')} sanctions on ${targets || subjects || 'parties not named'}${after(' under ', data.programme)}`,
    ),
  example: {
    occurredOn: '2019-07-03',
    data: {
      summary:
        'OFAC took Italian shipowner PB Tankers off its list after it ended its charter with Cubametales, unblocking its ships.',
      actors: [{ code: 'USA.OFAC', role: 'authority' }],
      targets: [{ code: 'org:pb-tankers', role: 'delisted' }],
      subjects: [{ code: 'org:cubametales', role: 'former charterer' }],
      issues: ['sanctions'],
      confidence: 'confirmed',
      programme: 'US EO 13850',
      sources: [
        {
          url: 'https://www.worldecr.com/news/sanctions-need-not-be-permanent-says-ofac-delisting-italian-tanker-company/',
          title: "'Sanctions need not be permanent,' says OFAC, delisting Italian tanker company",
          publisher: 'WorldECR',
          published: '2019-07-05',
        },
      ],
      reason: 'the owner ended its charter with Cubametales',
    },
  },
});
