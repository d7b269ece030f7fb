import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { RecognitionData } from './recognition-data';
import { holderOf } from './recognition.stream';

export class RecognitionReaffirmedData extends RecognitionData {
  @OptionalText(120) capacity?: string;
}

export const recognitionReaffirmed = defineEvent({
  type: 'RecognitionReaffirmed',
  version: 1,
  data: RecognitionReaffirmedData,
  description: 'A recognition that stands is said or shown again.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('reaffirms', 'reaffirm')} recognition of ${names([holderOf(data)])}${after(' as ', data.capacity)}`,
    ),
  example: {
    occurredOn: '2021-01-04',
    data: {
      summary:
        'After the new pro-Maduro Assembly sat on 5 January the US issued a licence keeping recognition of Guaidó and allowing dealings with him.',
      actors: [{ code: 'USA.OFAC', role: 'author' }],
      targets: [{ code: 'person:juan-guaido' }],
      subjects: [{ code: 'VEN.INTERIM', role: 'subject' }],
      issues: ['presidency-legitimacy'],
      stance: 'recognises',
      confidence: 'single-source',
      instrument: 'OFAC GL 31A',
      sources: [
        {
          url: 'https://venezuelacreditors.com/eu-dropped-recognition-of-guaido/',
          title: 'EU dropped recognition of Guaido',
          publisher: 'Venezuela Creditors (FT)',
        },
      ],
      recogniser: 'USA',
      capacity: 'interim president',
    },
  },
});
