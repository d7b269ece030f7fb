import { defineEvent } from '@chancery/kernel';
import { OptionalDate, OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { SanctionData } from './sanction-data';

export class SanctionEasedData extends SanctionData {
  /** The licence that eases it: "GL 44". */
  @OptionalText(120) licence?: string;
  @OptionalDate() until?: string;
}

export const sanctionEased = defineEvent({
  type: 'SanctionEased',
  version: 1,
  data: SanctionEasedData,
  description: 'Part of a measure is relaxed, usually by a licence or a waiver; the rest stands.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does('eases', 'ease')} sanctions on ${targets || subjects || 'parties not named'}${after(' by ', data.licence ?? data.programme)}`,
    ),
  example: {
    occurredOn: '2023-10-18',
    data: {
      summary:
        "OFAC suspended most restrictions on Venezuela's oil and gas sector for six months in response to the Barbados accord.",
      actors: [{ code: 'USA.OFAC', role: 'author' }],
      targets: [{ code: 'VEN', role: 'target' }],
      subjects: [{ code: 'org:pdvsa', role: 'subject' }],
      issues: ['oil-licences-pdvsa'],
      confidence: 'confirmed',
      programme: 'OFAC GL 44',
      sources: [
        {
          url: 'https://www.hugheshubbard.com/news/ofac-issues-venezuela-related-sanctions-relief',
          title: 'OFAC issues Venezuela-related sanctions relief',
          publisher: 'Hughes Hubbard & Reed',
          published: '2023-10-20',
        },
      ],
      measure: 'us-venezuela-oil',
      licence: 'GL 44',
    },
  },
});
