import { defineEvent } from '@chancery/kernel';
import { OptionalCodes, OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { CourtData } from './court-data';

export class CourtRuledData extends CourtData {
  /** What is held, in own words. */
  @OptionalText(300) holding?: string;
  /** The parties the ruling goes in favour of. */
  @OptionalCodes() favours?: string[];
  @OptionalText(300) remedy?: string;
}

export const courtRuled = defineEvent({
  type: 'CourtRuled',
  version: 1,
  data: CourtRuledData,
  description: 'A court decides: a judgment, an order, an award, a preliminary question.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does, names }) =>
        `${actors} ${does('rules', 'rule')}${data.favours?.length ? ` for ${names(data.favours)}` : ''}${after(' in a case concerning ', targets || subjects)}`,
    ),
  example: {
    occurredOn: '2020-12-18',
    data: {
      summary:
        "The ICJ held it could rule on the validity of the 1899 award and the land boundary, but unanimously not on other parts of Guyana's claim.",
      actors: [{ code: 'ICJ', role: 'court' }],
      targets: [{ code: 'VEN', role: 'respondent' }],
      subjects: [{ code: 'GUY', role: 'applicant' }],
      issues: ['essequibo'],
      confidence: 'confirmed',
      instrument: 'ICJ General List No. 171',
      sources: [
        {
          url: 'https://jusmundi.com/en/document/decision/en-arbitral-award-of-3-october-1899-guyana-v-venezuela-judgment-jurisdiction-of-the-court-friday-18th-december-2020',
          title: 'Arbitral Award of 3 October 1899 (Guyana v. Venezuela), Judgment of 18 December 2020',
          publisher: 'ICJ via Jus Mundi',
          published: '2020-12-18',
        },
      ],
      court: 'ICJ',
      docket: 'icj-171',
      favours: ['GUY'],
      holding: 'the court may rule on the validity of the award of 1899',
    },
  },
});
