import { defineEvent } from '@chancery/kernel';
import { OptionalDate } from '../common/fields';
import { after, sentence } from '../common/wording';
import { ElectionData } from './election-data';
import { voteOf } from './election-data';

export class ElectionCalledData extends ElectionData {
  @OptionalDate() scheduledFor?: string;
}

export const electionCalled = defineEvent({
  type: 'ElectionCalled',
  version: 1,
  data: ElectionCalledData,
  description: 'A vote is called and given a date.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does }) =>
        `${actors} ${does('calls', 'call')} ${voteOf(data)}${after(' for ', data.scheduledFor)}`,
    ),
  example: {
    occurredOn: '2024-03-05',
    data: {
      summary: 'The electoral council set the presidential vote for 28 July 2024.',
      actors: [{ code: 'VEN.CNE', role: 'organiser' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      election: 'ven-presidential-2024',
      office: 'presidency',
      scheduledFor: '2024-07-28',
    },
  },
});
