import { defineEvent } from '@chancery/kernel';
import { OptionalCode, OptionalListOf } from '../common/fields';
import { sentence } from '../common/wording';
import { ElectionData } from './election-data';
import { voteOf } from './election-data';
import { VoteShare } from './vote-share';

export class ResultDeclaredData extends ElectionData {
  /** Who declares it, where that is not the first actor. */
  @OptionalCode() by?: string;
  @OptionalCode() winner?: string;
  @OptionalListOf(() => VoteShare) shares?: VoteShare[];
}

export const resultDeclared = defineEvent({
  type: 'ResultDeclared',
  version: 1,
  data: ResultDeclaredData,
  description: 'Somebody declares a result. Several declared results may stand side by side.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${names([data.by]) || actors} ${data.by ? 'declares' : does('declares', 'declare')} ${names([data.winner]) || 'a result'}${data.winner ? ' the winner' : ''} of ${voteOf(data)}`,
    ),
  example: {
    occurredOn: '2024-07-29',
    data: {
      summary:
        'The electoral council proclaimed Maduro re-elected with 51.2 percent, repeating the partial bulletin issued with 80 percent counted.',
      actors: [{ code: 'VEN.CNE', role: 'author' }],
      subjects: [
        { code: 'person:nicolas-maduro', role: 'subject' },
        { code: 'person:elvis-amoroso', role: 'subject' },
      ],
      issues: ['elections-2024'],
      stance: 'supports',
      confidence: 'confirmed',
      quantity: { value: 51.2, unit: 'percent of votes credited to Maduro' },
      sources: [
        {
          url: 'https://pledgetimes.com/maduro-demands-argentina-and-six-other-countries-withdraw-diplomats-from-venezuela/',
          title: 'Maduro demands Argentina and six other countries withdraw diplomats from Venezuela',
          publisher: 'Pledge Times',
          published: '2024-07-29',
        },
      ],
      election: 'ven-presidential-2024',
      office: 'presidency',
      winner: 'person:nicolas-maduro',
      shares: [{ candidate: 'person:nicolas-maduro', percent: 51.2 }],
    },
  },
});
