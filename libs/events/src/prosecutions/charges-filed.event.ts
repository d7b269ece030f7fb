import { defineEvent } from '@chancery/kernel';
import { OptionalFlag, OptionalTexts } from '../common/fields';
import { sentence } from '../common/wording';
import { ProsecutionData } from './prosecution-data';

export class ChargesFiledData extends ProsecutionData {
  /** The counts, each as short as it can be told apart: "1", "count 2: money laundering". */
  @OptionalTexts(200) counts?: string[];
  @OptionalFlag() sealed?: boolean;
}

export const chargesFiled = defineEvent({
  type: 'ChargesFiled',
  version: 1,
  data: ChargesFiledData,
  description: 'A prosecutor charges somebody, or a court orders an arrest on an accusation.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does('charges', 'charge')} ${targets || subjects || 'persons not named'}`,
    ),
  example: {
    occurredOn: '2019-07-25',
    data: {
      summary:
        'A Miami grand jury charged Alex Saab and Álvaro Pulido with eight money-laundering counts over an alleged currency and bribery scheme.',
      actors: [{ code: 'USA.DOJ', role: 'prosecutor' }],
      targets: [
        { code: 'person:alex-saab', role: 'defendant' },
        { code: 'person:alvaro-pulido', role: 'defendant' },
      ],
      issues: ['alex-saab-case'],
      confidence: 'confirmed',
      instrument: '1:19-cr-20450 (S.D. Fla.)',
      quantity: { value: 350000000, unit: 'USD forfeiture sought (over)' },
      sources: [
        {
          url: 'https://docslib.org/doc/5059051/19-cr-20450-scola-united-states-of-america-plain',
          title: 'US response in opposition, 19-cr-20450 (S.D. Fla.), Doc. 24',
          publisher: 'US District Court S.D. Fla. via DocsLib',
          published: '2021-02-22',
        },
      ],
      docket: 'us-sdfla-1-19-cr-20450',
      counts: ['1', '2', '3', '4', '5', '6', '7', '8'],
    },
  },
});
