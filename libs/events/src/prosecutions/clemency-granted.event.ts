import { defineEvent } from '@chancery/kernel';
import { OptionalOneOf } from '../common/fields';
import { sentence } from '../common/wording';
import { ProsecutionData } from './prosecution-data';

const FORMS = ['pardon', 'commutation', 'amnesty'] as const;

export class ClemencyGrantedData extends ProsecutionData {
  @OptionalOneOf(FORMS) form?: (typeof FORMS)[number];
}

export const clemencyGranted = defineEvent({
  type: 'ClemencyGranted',
  version: 1,
  data: ClemencyGrantedData,
  description: 'A head of state pardons, commutes or ends a prosecution by grace.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does('grants', 'grant')} ${data.form ?? 'clemency'} to ${targets || subjects || 'persons not named'}`,
    ),
  example: {
    occurredOn: '2023-12-20',
    data: {
      summary:
        'Biden granted Saab clemency and he flew to Caracas, where Maduro received him at Miraflores, in a Qatar-brokered exchange.',
      actors: [{ code: 'USA.PRES', role: 'author' }],
      targets: [{ code: 'person:alex-saab' }],
      issues: ['alex-saab-case'],
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://www.kenw.org/npr-news/2023-12-20/u-s-strikes-prisoner-swap-deal-with-venezuela-plus-extradition-of-fat-leonard',
          title: 'U.S. strikes prisoner swap deal with Venezuela, plus extradition of "Fat Leonard"',
          publisher: 'KENW (NPR)',
          published: '2023-12-20',
        },
      ],
    },
  },
});
