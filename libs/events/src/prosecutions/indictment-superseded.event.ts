import { defineEvent } from '@chancery/kernel';
import { OptionalTexts } from '../common/fields';
import { sentence } from '../common/wording';
import { ProsecutionData } from './prosecution-data';

export class IndictmentSupersededData extends ProsecutionData {
  /** The counts, each as short as it can be told apart: "1", "count 2: money laundering". */
  @OptionalTexts(200) counts?: string[];
}

export const indictmentSuperseded = defineEvent({
  type: 'IndictmentSuperseded',
  version: 1,
  data: IndictmentSupersededData,
  description: 'New charges take the place of those filed before.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does('replaces', 'replace')} the charges against ${targets || subjects || 'persons not named'}`,
    ),
  example: {
    occurredOn: '2026-01-03',
    data: {
      summary:
        'The Justice Department unsealed a four-count superseding indictment naming Maduro, Flores and four others.',
      actors: [{ code: 'USA.DOJ', role: 'unsealed' }],
      targets: [
        { code: 'person:nicolas-maduro' },
        { code: 'person:cilia-flores' },
        { code: 'person:diosdado-cabello' },
        { code: 'person:nicolas-maduro-guerra' },
      ],
      subjects: [{ code: 'org:tren-de-aragua' }],
      issues: ['charges-against-maduro'],
      confidence: 'confirmed',
      instrument: 'S.D.N.Y. superseding indictment (drug and weapons counts)',
      quantity: { value: 6, unit: 'defendants' },
      sources: [
        {
          url: 'https://www.lawfaremedia.org/article/justice-department-unseals-superseding-indictment-in-maduro-case',
          title: 'Justice Department Unseals Superseding Indictment in Maduro Case',
          publisher: 'Lawfare',
          published: '2026-01-03',
        },
      ],
    },
  },
});
