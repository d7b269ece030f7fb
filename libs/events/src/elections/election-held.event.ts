import { defineEvent } from '@chancery/kernel';
import { IsNumber, Max, Min } from 'class-validator';
import { Optional } from '../common/fields';
import { sentence } from '../common/wording';
import { ElectionData } from './election-data';
import { voteOf } from './election-data';

export class ElectionHeldData extends ElectionData {
  /** Share of the electorate that voted, in per cent. */
  @Optional() @IsNumber({ allowNaN: false, allowInfinity: false }) @Min(0) @Max(100) turnout?: number;
}

export const electionHeld = defineEvent({
  type: 'ElectionHeld',
  version: 1,
  data: ElectionHeldData,
  description: 'A vote takes place: an election, a referendum, a primary.',
  headline: (data, nameOf) =>
    sentence(data, nameOf, ({ actors, does }) => `${actors} ${does('holds', 'hold')} ${voteOf(data)}`),
  example: {
    occurredOn: '2024-07-28',
    data: {
      summary:
        'Venezuela voted in a presidential election that both Maduro and the opposition candidate González Urrutia claim to have won.',
      actors: [{ code: 'VEN', role: 'state' }],
      subjects: [
        { code: 'person:nicolas-maduro', role: 'subject' },
        { code: 'person:edmundo-gonzalez-urrutia', role: 'subject' },
      ],
      issues: ['elections-2024'],
      confidence: 'disputed',
      sources: [
        {
          url: 'https://tribune.com.pk/story/2484944/i.tribune.com.pk',
          title: "US acknowledges Maduro's rival as Venezuela election victor",
          publisher: 'Express Tribune (Reuters)',
          published: '2024-08-02',
        },
      ],
      election: 'ven-presidential-2024',
      office: 'presidency',
    },
  },
});
