import { defineEvent } from '@chancery/kernel';
import { EntryRef, Optional } from '../common/fields';
import { after, sentence } from '../common/wording';
import { CourtData } from './court-data';

export class RulingAppealedData extends CourtData {
  /** The entry of the ruling. */
  @Optional() @EntryRef() ruling?: string;
}

export const rulingAppealed = defineEvent({
  type: 'RulingAppealed',
  version: 1,
  data: RulingAppealedData,
  description: 'A party appeals against a ruling, or asks for its review.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does, names }) =>
        `${actors} ${does('appeals', 'appeal')} a ruling${after(' of ', names([data.court]))}${after(' concerning ', targets || subjects)}`,
    ),
  example: {
    occurredOn: '2025-12-03~',
    data: {
      summary:
        'Caracas called the CITGO sale fraudulent and, with the companies, appealed to the Third Circuit.',
      actors: [
        { code: 'VEN.GOV', role: 'appealed' },
        { code: 'org:pdvsa', role: 'appealed' },
      ],
      targets: [{ code: 'USA.DDEL' }],
      subjects: [{ code: 'org:citgo' }, { code: 'person:delcy-rodriguez' }],
      issues: ['citgo-assets'],
      stance: 'rejects',
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://www.herehoustontx.com/citgo-sale-amber-energy',
          title: 'Houston Judge Approves Sale of Citgo to Amber Energy',
          publisher: 'Here Houston',
          published: '2025-12-03',
        },
      ],
      ruling: '2025-11-29-citgo-sale-order',
    },
  },
});
