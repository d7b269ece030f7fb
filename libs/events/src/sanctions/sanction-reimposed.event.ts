import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { type MeasureKind, OptionalMeasures, SanctionData } from './sanction-data';

export class SanctionReimposedData extends SanctionData {
  @OptionalMeasures() measures?: MeasureKind[];
  @OptionalText(300) reason?: string;
}

export const sanctionReimposed = defineEvent({
  type: 'SanctionReimposed',
  version: 1,
  data: SanctionReimposedData,
  description: 'A measure that was eased, suspended or lifted applies again.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does('reimposes', 'reimpose')} sanctions on ${targets || subjects || 'parties not named'}${after(' under ', data.programme)}`,
    ),
  example: {
    occurredOn: '2025-01-10',
    data: {
      summary:
        'The EU put back the travel bans on four persons that it had suspended in May 2024 to encourage a fair election.',
      actors: [{ code: 'EU.COUNCIL', role: 'authority' }],
      targets: [{ code: 'person:elvis-amoroso', role: 'listed' }],
      subjects: [{ code: 'VEN.CNE', role: 'body of the four' }],
      issues: ['sanctions'],
      confidence: 'single-source',
      programme: 'EU 2017/2074',
      quantity: { value: 4, unit: 'persons' },
      sources: [
        {
          url: 'https://eeas.eu.com/delegations/chile/venezuela-council-renews-restrictive-measures-and-lists-further-15-individuals-view-situation_en',
          title: 'Venezuela: Council renews restrictive measures and lists a further 15 individuals',
          publisher: 'EEAS (mirror)',
          published: '2025-01-10',
        },
      ],
      measures: ['travel-ban'],
    },
  },
});
