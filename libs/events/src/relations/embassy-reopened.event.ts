import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { RelationData } from './relation-data';

export class EmbassyReopenedData extends RelationData {
  @OptionalText(120) place?: string;
}

export const embassyReopened = defineEvent({
  type: 'EmbassyReopened',
  version: 1,
  data: EmbassyReopenedData,
  description: 'An embassy or consulate works again.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, does }) =>
        `${actors} ${does('reopens', 'reopen')} ${data.place ? `the mission in ${data.place}` : 'an embassy'}${after(' in relations with ', targets)}`,
    ),
  example: {
    occurredOn: '2026-03~',
    data: {
      summary:
        'The State Department announced that normal operations had resumed at the embassy in Caracas after seven years.',
      actors: [{ code: 'USA.STATE', role: 'announced' }],
      targets: [{ code: 'VEN' }],
      issues: ['dialogue-and-negotiation'],
      confidence: 'single-source',
      sources: [
        {
          url: 'https://deepoints.com/u-s-reopens-long-closed-embassy-in-venezuela-months-after-military-operation-to-remove-maduro/',
          title: 'U.S. reopens long-closed embassy in Venezuela',
          publisher: 'Associated Press repost',
        },
      ],
      place: 'Caracas',
    },
  },
});
