import { defineEvent } from '@chancery/kernel';
import { OptionalDate, OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { LicenceData } from './licence-data';
import { numberOf } from './licence.stream';

export class LicenceIssuedData extends LicenceData {
  /** What it permits, in own words. */
  @OptionalText(300) covers?: string;
  @OptionalDate() until?: string;
}

export const licenceIssued = defineEvent({
  type: 'LicenceIssued',
  version: 1,
  data: LicenceIssuedData,
  description: 'An authority permits what its sanctions forbid, within limits and usually for a time.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, does }) =>
        `${actors} ${does('issues', 'issue')} ${numberOf(data)}${after(' for ', targets)}${after(' until ', data.until)}`,
    ),
  example: {
    occurredOn: '2022-11-26',
    data: {
      summary:
        'OFAC let Chevron resume limited oil production and exports to the US from its Venezuelan joint ventures, with no proceeds for PDVSA.',
      actors: [{ code: 'USA.OFAC', role: 'author' }],
      targets: [{ code: 'VEN', role: 'target' }],
      subjects: [
        { code: 'org:chevron', role: 'subject' },
        { code: 'org:pdvsa', role: 'subject' },
      ],
      issues: ['oil-licences-pdvsa'],
      confidence: 'confirmed',
      programme: 'OFAC GL 41',
      sources: [
        {
          url: 'https://www.nsenergybusiness.com/news/us-authorises-chevron-to-resume-limited-natural-resource-extraction-operations-in-venezuela/',
          title:
            'US authorises Chevron to resume limited natural resource extraction operations in Venezuela',
          publisher: 'NS Energy',
          published: '2022-11-28',
        },
      ],
      number: 'GL 41',
    },
  },
});
