import { EntryData, defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { clipped, sentence } from '../common/wording';

export class GenericEventRecordedData extends EntryData {
  /** What the actors do, in the present tense, to be read after their names: "joins the Lima Group". */
  @OptionalText(120) act?: string;
}

export const genericEventRecorded = defineEvent({
  type: 'GenericEventRecorded',
  version: 1,
  data: GenericEventRecordedData,
  description: 'Something that bears on the dispute and has no type of its own.',
  headline: (data, nameOf) =>
    data.act ? sentence(data, nameOf, ({ actors }) => `${actors} ${data.act}`) : clipped(data.summary),
  example: {
    occurredOn: '2025-11-29',
    data: {
      summary: 'Trump wrote that the airspace over and around Venezuela should be treated as fully closed.',
      actors: [{ code: 'USA.PRES', role: 'posted' }],
      targets: [{ code: 'VEN' }],
      issues: ['us-military-action'],
      stance: 'demands',
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://www.straitstimes.com/world/trump-says-airspace-above-and-surrounding-venezuela-to-be-closed-in-its-entirety',
          title: 'Trump says airspace above and surrounding Venezuela to be closed in its entirety',
          publisher: 'Reuters via The Straits Times',
          published: '2025-11-29',
        },
      ],
      act: 'declares the airspace over Venezuela closed',
    },
  },
});
