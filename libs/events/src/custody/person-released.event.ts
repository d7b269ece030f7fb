import { defineEvent } from '@chancery/kernel';
import { EntryRefs, Optional, OptionalOneOf } from '../common/fields';
import { sentence } from '../common/wording';
import { CustodyData } from './custody-data';
import { personsOf } from './custody.stream';

const WAYS = [
  'exchange',
  'clemency',
  'amnesty',
  'gesture',
  'bail',
  'court-order',
  'served',
  'acquitted',
  'escape',
  'other',
] as const;

export class PersonReleasedData extends CustodyData {
  @OptionalOneOf(WAYS) how?: (typeof WAYS)[number];
  /** Entries of what was given in return or came with it. */
  @Optional() @EntryRefs() linked?: string[];
}

export const personReleased = defineEvent({
  type: 'PersonReleased',
  version: 1,
  data: PersonReleasedData,
  description: 'A person in custody goes free.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('releases', 'release')} ${names(personsOf(data)) || 'persons not named'}${data.how === 'exchange' ? ' in an exchange' : ''}`,
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
      how: 'exchange',
      linked: ['2023-12-20-ten-americans-freed'],
    },
  },
});
