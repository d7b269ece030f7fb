import { defineEvent } from '@chancery/kernel';
import { OptionalOneOf } from '../common/fields';
import { after, sentence } from '../common/wording';
import { RelationData } from './relation-data';

export class RelationsRestoredData extends RelationData {
  @OptionalOneOf(['full', 'diplomatic', 'consular']) extent?: 'full' | 'diplomatic' | 'consular';
}

export const relationsRestored = defineEvent({
  type: 'RelationsRestored',
  version: 1,
  data: RelationsRestoredData,
  description: 'Diplomatic relations are taken up again, fully or step by step.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, does }) =>
        `${actors} ${does('restores', 'restore')} relations${after(' with ', targets)}`,
    ),
  example: {
    occurredOn: '2026-03-05',
    data: {
      summary:
        "Washington and Venezuela's interim authorities agreed to resume diplomatic and consular relations; Caracas confirmed.",
      actors: [
        { code: 'USA.STATE', role: 'party' },
        { code: 'VEN.MFA', role: 'party' },
      ],
      subjects: [{ code: 'person:delcy-rodriguez' }],
      issues: ['dialogue-and-negotiation'],
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://www.devdiscourse.com/article/law-order/3827897-update-1-us-venezuela-agree-to-re-establish-diplomatic-and-consular-relations',
          title: 'US, Venezuela agree to re-establish diplomatic and consular relations',
          publisher: 'Reuters via Devdiscourse',
          published: '2026-03-06',
        },
      ],
      between: ['USA', 'VEN'],
      extent: 'diplomatic',
    },
  },
});
