import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { sentence } from '../common/wording';
import { ElectionData } from './election-data';
import { voteOf } from './election-data';

export class ResultContestedData extends ElectionData {
  @OptionalText(300) grounds?: string;
}

export const resultContested = defineEvent({
  type: 'ResultContested',
  version: 1,
  data: ResultContestedData,
  description: 'Somebody disputes a declared result or claims another.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does }) => `${actors} ${does('contests', 'contest')} the result of ${voteOf(data)}`,
    ),
  example: {
    occurredOn: '2024-08-05',
    data: {
      summary: 'The opposition published its own count of the tally sheets.',
      actors: [{ code: 'VEN.PUD', role: 'contesting' }],
      targets: [{ code: 'VEN.CNE', role: 'declared the result' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      election: 'ven-presidential-2024',
      office: 'presidency',
      grounds: 'tally sheets held by its witnesses',
    },
  },
});
