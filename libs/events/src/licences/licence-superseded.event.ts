import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { LicenceData } from './licence-data';
import { numberOf } from './licence.stream';

export class LicenceSupersededData extends LicenceData {
  /** The licence that replaces it. */
  @OptionalText(80) by?: string;
}

export const licenceSuperseded = defineEvent({
  type: 'LicenceSuperseded',
  version: 1,
  data: LicenceSupersededData,
  description: 'Another licence takes its place.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does }) =>
        `${actors} ${does('replaces', 'replace')} ${numberOf(data)}${after(' by ', data.by)}`,
    ),
  example: {
    occurredOn: '2024-04-17',
    data: {
      summary:
        'OFAC replaced the broad oil and gas licence with a wind-down authorisation running to 31 May 2024.',
      actors: [{ code: 'USA.OFAC', role: 'author' }],
      targets: [{ code: 'VEN', role: 'target' }],
      subjects: [{ code: 'org:pdvsa', role: 'subject' }],
      issues: ['oil-licences-pdvsa'],
      confidence: 'confirmed',
      programme: 'OFAC GL 44A',
      sources: [
        {
          url: 'https://www.scribd.com/document/724051812/Venezuela-Gl44a',
          title: 'General License No. 44A (text)',
          publisher: 'OFAC text on Scribd',
        },
      ],
      number: 'GL 44',
      by: 'GL 44A',
    },
  },
});
