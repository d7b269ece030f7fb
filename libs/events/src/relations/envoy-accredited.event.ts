import { defineEvent } from '@chancery/kernel';
import { OptionalCode } from '../common/fields';
import { after, sentence } from '../common/wording';
import { RelationData } from './relation-data';

export class EnvoyAccreditedData extends RelationData {
  @OptionalCode() envoy?: string;
}

export const envoyAccredited = defineEvent({
  type: 'EnvoyAccredited',
  version: 1,
  data: EnvoyAccreditedData,
  description: 'A state names or receives an ambassador or another envoy.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, does, names }) =>
        `${actors} ${does('accredits', 'accredit')} ${names([data.envoy]) || 'envoys'}${after(' to ', targets)}`,
    ),
  example: {
    occurredOn: '2022-08-28',
    data: {
      summary:
        'Colombia and Venezuela exchanged ambassadors for the first time since 2019, Benedetti landing in Caracas and Plasencia in Bogotá.',
      actors: [
        { code: 'COL', role: 'author' },
        { code: 'VEN', role: 'author' },
      ],
      issues: ['presidency-legitimacy'],
      stance: 'supports',
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://www.aljazeera.com/news/2022/8/29/venezuela-colombia-restore-full-diplomatic-ties',
          title: 'Colombia, Venezuela restore full diplomatic relations',
          publisher: 'Al Jazeera',
          published: '2022-08-29',
        },
      ],
      between: ['COL', 'VEN'],
    },
  },
});
