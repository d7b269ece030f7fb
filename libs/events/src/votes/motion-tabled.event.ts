import { defineEvent } from '@chancery/kernel';
import { OptionalCodes } from '../common/fields';
import { after, sentence } from '../common/wording';
import { VoteData } from './vote-data';
import { bodyOf } from './vote.stream';

export class MotionTabledData extends VoteData {
  @OptionalCodes() sponsors?: string[];
}

export const motionTabled = defineEvent({
  type: 'MotionTabled',
  version: 1,
  data: MotionTabledData,
  description: 'A text is put before an international body or a parliament.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, does, names }) =>
        `${names(data.sponsors) || actors} ${data.sponsors?.length === 1 ? 'tables' : does('tables', 'table')} a motion in ${names([bodyOf(data)])}${after(' on ', targets)}`,
    ),
  example: {
    occurredOn: '2019-02-28',
    data: {
      summary: 'The United States put a draft before the Security Council.',
      actors: [
        { code: 'UN.SC', role: 'voting body' },
        { code: 'USA', role: 'sponsor' },
      ],
      targets: [{ code: 'VEN', role: 'subject' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      body: 'UN.SC',
      motion: 'us-draft-venezuela-2019',
      sponsors: ['USA'],
    },
  },
});
