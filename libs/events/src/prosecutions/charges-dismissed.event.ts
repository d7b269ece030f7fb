import { defineEvent } from '@chancery/kernel';
import { OptionalTexts } from '../common/fields';
import { sentence } from '../common/wording';
import { ProsecutionData } from './prosecution-data';

export class ChargesDismissedData extends ProsecutionData {
  /** The counts, each as short as it can be told apart: "1", "count 2: money laundering". */
  @OptionalTexts(200) counts?: string[];
}

export const chargesDismissed = defineEvent({
  type: 'ChargesDismissed',
  version: 1,
  data: ChargesDismissedData,
  description: 'Charges, or some counts of them, are dropped.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does('dismisses', 'dismiss')} ${data.counts?.length ? `${data.counts.length} count${data.counts.length > 1 ? 's' : ''}` : 'charges'} against ${targets || subjects || 'persons not named'}`,
    ),
  example: {
    occurredOn: '2021-11-01',
    data: {
      summary:
        "Judge Scola dismissed seven of eight counts against Saab at the prosecutors' request, honouring a sentencing assurance given to Cabo Verde.",
      actors: [
        { code: 'USA.DOJ', role: 'movant' },
        { code: 'USA.SDFL', role: 'court' },
      ],
      targets: [{ code: 'person:alex-saab' }],
      subjects: [{ code: 'CPV', role: 'subject' }],
      issues: ['alex-saab-case'],
      confidence: 'confirmed',
      quantity: { value: 7, unit: 'counts dismissed' },
      sources: [
        {
          url: 'https://aldianews.com/articles/politics/florida-judge-drops-seven-eight-charges-against-alex-saab/67729',
          title: 'Florida Judge Drops Seven of Eight Charges Against Alex Saab',
          publisher: 'Al Día News',
          published: '2021-11-01',
        },
      ],
      docket: 'us-sdfla-1-19-cr-20450',
      counts: ['2', '3', '4', '5', '6', '7', '8'],
    },
  },
});
