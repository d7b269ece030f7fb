import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { RecognitionData } from './recognition-data';
import { holderOf } from './recognition.stream';

export class RecognitionExtendedData extends RecognitionData {
  /** As what: "interim president", "president-elect". */
  @OptionalText(120) capacity?: string;
}

export const recognitionExtended = defineEvent({
  type: 'RecognitionExtended',
  version: 1,
  data: RecognitionExtendedData,
  description: 'Somebody recognises a holder of the disputed office.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('recognises', 'recognise')} ${names([holderOf(data)])}${after(' as ', data.capacity)}`,
    ),
  example: {
    occurredOn: '2019-01-23',
    data: {
      summary:
        'The United States was the first state to recognise Guaidó as interim president, in statements by Trump, Pence and Pompeo.',
      actors: [{ code: 'USA.PRES', role: 'recogniser' }],
      targets: [{ code: 'person:juan-guaido', role: 'recognised' }],
      issues: ['presidency-legitimacy'],
      stance: 'recognises',
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://opais.cv/venezuela-10-paises-ja-reconhecem-novo-regime/23/01/2019/',
          title: 'Venezuela: 10 países já reconhecem novo regime',
          publisher: 'O País (Cabo Verde)',
          published: '2019-01-23',
        },
      ],
      capacity: 'interim president',
    },
  },
});
