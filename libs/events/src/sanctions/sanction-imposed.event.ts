import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { type MeasureKind, OptionalMeasures, SanctionData } from './sanction-data';

export class SanctionImposedData extends SanctionData {
  @OptionalMeasures() measures?: MeasureKind[];
  /** The act it rests on, where `programme` does not say it: "31 CFR part 591". */
  @OptionalText(200) legalBasis?: string;
  /** What the authority says it is for, in own words. */
  @OptionalText(300) reason?: string;
}

export const sanctionImposed = defineEvent({
  type: 'SanctionImposed',
  version: 1,
  data: SanctionImposedData,
  description: 'A government or organisation puts persons, bodies, goods or a country under measures.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does('imposes', 'impose')} sanctions on ${targets || subjects || 'parties not named'}${after(' under ', data.programme)}`,
    ),
  example: {
    occurredOn: '2019-01-28',
    data: {
      summary:
        'OFAC placed state oil company PDVSA on its blocked list; Bolton put frozen assets near $7 billion and lost export income at $11 billion.',
      actors: [{ code: 'USA.OFAC', role: 'imposer' }],
      targets: [{ code: 'org:pdvsa', role: 'designated' }],
      subjects: [{ code: 'org:citgo', role: 'affected subsidiary' }],
      issues: ['oil-licences-pdvsa'],
      confidence: 'confirmed',
      programme: 'US EO 13850',
      quantity: { value: 7000000000, unit: 'USD assets blocked (US estimate)' },
      sources: [
        {
          url: 'https://www.wral.com/trump-approves-sanctions-on-venezuelan-oil-company/18154061/',
          title: 'Trump approves sanctions on Venezuelan oil company',
          publisher: 'CNN via WRAL',
          published: '2019-01-28',
        },
      ],
      measures: ['asset-freeze'],
    },
  },
});
