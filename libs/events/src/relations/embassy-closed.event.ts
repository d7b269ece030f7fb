import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { RelationData } from './relation-data';

export class EmbassyClosedData extends RelationData {
  /** Where it stood. */
  @OptionalText(120) place?: string;
}

export const embassyClosed = defineEvent({
  type: 'EmbassyClosed',
  version: 1,
  data: EmbassyClosedData,
  description: 'An embassy or consulate stops working.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, does }) =>
        `${actors} ${does('closes', 'close')} ${data.place ? `the mission in ${data.place}` : 'an embassy'}${after(' in relations with ', targets)}`,
    ),
  example: {
    occurredOn: '2025-10-13',
    data: {
      summary:
        'Caracas announced it was closing its embassies in Norway and Australia and opening new ones in Burkina Faso and Zimbabwe.',
      actors: [{ code: 'VEN.GOV', role: 'announced' }],
      targets: [{ code: 'NOR' }, { code: 'AUS' }],
      subjects: [{ code: 'BFA' }, { code: 'ZWE' }],
      confidence: 'single-source',
      sources: [
        {
          url: 'https://gvwire.com/2025/10/13/venezuela-announces-closure-of-embassies-in-norway-australia',
          title: 'Venezuela Announces Closure of Embassies in Norway, Australia',
          publisher: 'Reuters via GV Wire',
          published: '2025-10-13',
        },
      ],
      place: 'Oslo',
    },
  },
});
