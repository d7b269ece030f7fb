import { defineEvent } from '@chancery/kernel';
import { OptionalDate, OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { SanctionData } from './sanction-data';

export class SanctionAmendedData extends SanctionData {
  /** What changes, in own words. */
  @OptionalText(300) change?: string;
  @OptionalDate() until?: string;
}

export const sanctionAmended = defineEvent({
  type: 'SanctionAmended',
  version: 1,
  data: SanctionAmendedData,
  description: 'A measure in force is changed or prolonged: its scope, its list, its term.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does('amends', 'amend')} sanctions on ${targets || subjects || 'parties not named'}${after(' under ', data.programme)}`,
    ),
  example: {
    occurredOn: '2019-11-11',
    data: {
      summary:
        'The EU kept its Venezuela embargo and the listings of 25 officials for another year, to 14 November 2020.',
      actors: [{ code: 'EU.COUNCIL', role: 'authority' }],
      targets: [{ code: 'VEN', role: 'target' }],
      issues: ['sanctions'],
      confidence: 'confirmed',
      programme: 'EU 2017/2074',
      quantity: { value: 25, unit: 'persons listed' },
      sources: [
        {
          url: 'https://www.urdupoint.com/en/world/council-of-european-union-extends-sanctions-a-758730.html',
          title: 'Council of European Union Extends Sanctions Against Venezuela',
          publisher: 'Sputnik via UrduPoint',
          published: '2019-11-11',
        },
      ],
      change: 'prolonged by a year',
      until: '2020-11-14',
    },
  },
});
