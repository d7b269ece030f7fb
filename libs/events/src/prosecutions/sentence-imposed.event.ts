import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { ProsecutionData } from './prosecution-data';

export class SentenceImposedData extends ProsecutionData {
  /** As short as it can be said: "18 years and a fine of $50,000". */
  @OptionalText(200) sentence?: string;
}

export const sentenceImposed = defineEvent({
  type: 'SentenceImposed',
  version: 1,
  data: SentenceImposedData,
  description: 'A court says what the convicted must bear, or confirms it on appeal.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does('sentences', 'sentence')} ${targets || subjects || 'persons not named'}${after(' to ', data.sentence)}`,
    ),
  example: {
    occurredOn: '2017-12-14',
    data: {
      summary: 'Judge Paul Crotty gave each nephew 18 years in prison and a $50,000 fine.',
      actors: [{ code: 'USA.SDNY' }],
      targets: [
        { code: 'person:efrain-campo-flores', role: 'sentenced' },
        { code: 'person:franqui-flores', role: 'sentenced' },
      ],
      issues: ['charges-against-maduro'],
      confidence: 'confirmed',
      quantity: { value: 18, unit: 'years' },
      sources: [
        {
          url: 'https://diariodigital.com.do/2017/12/14/familiares-nicolas-maduro-condenados-nueva-york.html',
          title: 'Familiares de Nicolás Maduro condenados en Nueva York',
          publisher: 'Diario Digital RD',
          published: '2017-12-14',
        },
      ],
      sentence: '18 years and a fine of $50,000',
    },
  },
});
