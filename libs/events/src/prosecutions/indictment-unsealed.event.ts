import { defineEvent } from '@chancery/kernel';
import { OptionalTexts } from '../common/fields';
import { sentence } from '../common/wording';
import { ProsecutionData } from './prosecution-data';

export class IndictmentUnsealedData extends ProsecutionData {
  /** The counts, each as short as it can be told apart: "1", "count 2: money laundering". */
  @OptionalTexts(200) counts?: string[];
}

export const indictmentUnsealed = defineEvent({
  type: 'IndictmentUnsealed',
  version: 1,
  data: IndictmentUnsealedData,
  description: 'Charges filed in secret are made public.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does('unseals', 'unseal')} charges against ${targets || subjects || 'persons not named'}`,
    ),
  example: {
    occurredOn: '2014-07-24',
    data: {
      summary:
        'US prosecutors unsealed a May 2013 indictment accusing Carvajal of shielding drug shipments of Colombian traffickers.',
      actors: [{ code: 'USA.DOJ', role: 'prosecutor' }],
      targets: [{ code: 'person:hugo-carvajal', role: 'defendant' }],
      issues: ['charges-against-maduro'],
      confidence: 'single-source',
      sources: [
        {
          url: 'https://www.yahoo.com/news/venezuelan-ex-intel-chief-sought-us-freed-aruba-024901299.html?ref=gs',
          title: 'Aruba frees Venezuelan wanted on US drug charges',
          publisher: 'AFP via Yahoo',
          published: '2014-07-27',
        },
      ],
    },
  },
});
