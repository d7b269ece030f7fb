import { defineEvent } from '@chancery/kernel';
import { EntryRef, Optional, OptionalFlag } from '../common/fields';
import { after, sentence } from '../common/wording';
import { CourtData } from './court-data';

export class RulingStayedData extends CourtData {
  @Optional() @EntryRef() ruling?: string;
  /** The stay itself ends. */
  @OptionalFlag() lifted?: boolean;
}

export const rulingStayed = defineEvent({
  type: 'RulingStayed',
  version: 1,
  data: RulingStayedData,
  description: 'A ruling is held up, or its stay is lifted.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${data.lifted ? does('lifts', 'lift') : does('orders', 'order')} a stay of a ruling${after(' concerning ', targets || subjects)}`,
    ),
  example: {
    occurredOn: '2025-04-07',
    data: {
      summary:
        'The Supreme Court, 5-4, lifted the block on Alien Enemies Act removals but required notice and a chance to seek habeas.',
      actors: [{ code: 'USA.SCOTUS', role: 'ruled' }],
      targets: [{ code: 'USA' }],
      subjects: [{ code: 'person:james-boasberg' }],
      issues: ['migration-and-deportation'],
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://abcnewstime.com/supreme-court-boosts-trumps-deportation-plan-under-alien-enemy-law/',
          title: "Supreme Court boosts Trump's deportation plan under alien enemy law",
          publisher: 'abcnewstime',
        },
      ],
      ruling: '2025-03-15-boasberg-tro',
    },
  },
});
