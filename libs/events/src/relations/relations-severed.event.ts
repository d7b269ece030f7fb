import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { sentence } from '../common/wording';
import { RelationData } from './relation-data';

export class RelationsSeveredData extends RelationData {
  @OptionalText(300) reason?: string;
}

export const relationsSevered = defineEvent({
  type: 'RelationsSevered',
  version: 1,
  data: RelationsSeveredData,
  description: 'A state breaks off diplomatic relations with another, or puts them on hold.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does('severs', 'sever')} relations with ${targets || subjects || 'the other side'}`,
    ),
  example: {
    occurredOn: '2019-01-23',
    data: {
      summary:
        'After Washington recognised Guaidó, Maduro broke diplomatic relations with the United States and gave its diplomats 72 hours to leave.',
      actors: [{ code: 'VEN.PRES', role: 'actor' }],
      targets: [{ code: 'USA', role: 'target' }],
      subjects: [{ code: 'person:nicolas-maduro', role: 'speaker' }],
      issues: ['presidency-legitimacy'],
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://naaju.com/ukraine/maduro-broke-off-diplomatic-relations-with-the-united-states',
          title: 'Maduro broke off diplomatic relations with the United States',
          publisher: 'naaju.com',
        },
      ],
      between: ['VEN', 'USA'],
    },
  },
});
