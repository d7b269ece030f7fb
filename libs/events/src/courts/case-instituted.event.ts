import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { CourtData } from './court-data';

export class CaseInstitutedData extends CourtData {
  /** What is asked for, in own words. */
  @OptionalText(300) claim?: string;
}

export const caseInstituted = defineEvent({
  type: 'CaseInstituted',
  version: 1,
  data: CaseInstitutedData,
  description: 'A case is brought before a court or an international tribunal.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, does, names }) =>
        `${actors} ${does('brings', 'bring')} a case${after(' before ', names([data.court]))}${after(' against ', targets)}`,
    ),
  example: {
    occurredOn: '2018-03-29',
    data: {
      summary:
        'Guyana asked the ICJ to confirm the validity of the 1899 award that fixed its boundary with Venezuela.',
      actors: [{ code: 'GUY', role: 'applicant' }],
      targets: [{ code: 'VEN', role: 'respondent' }],
      subjects: [{ code: 'ICJ', role: 'court' }],
      issues: ['essequibo'],
      confidence: 'confirmed',
      instrument: 'ICJ General List No. 171',
      sources: [
        {
          url: 'https://zdenkoseligo.blogspot.com/2020/12/decision-de-corte-internacional-de.html',
          title: 'ICJ Summary 2020/5, 18 December 2020',
          publisher: 'ICJ summary via blog',
          published: '2020-12-19',
        },
      ],
      court: 'ICJ',
      docket: 'icj-171',
    },
  },
});
