import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { sentence } from '../common/wording';
import { RecognitionData } from './recognition-data';
import { holderOf } from './recognition.stream';

export class RecognitionWithdrawnData extends RecognitionData {
  @OptionalText(300) reason?: string;
}

export const recognitionWithdrawn = defineEvent({
  type: 'RecognitionWithdrawn',
  version: 1,
  data: RecognitionWithdrawnData,
  description: 'Somebody stops recognising a holder; it does not say who is recognised instead.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('ends', 'end')} recognition of ${names([holderOf(data)])}`,
    ),
  example: {
    occurredOn: '2020-01-07',
    data: {
      summary:
        "The Fernández government ended Trotta's mission and said Argentina saw Guaidó as an opposition leader, not president.",
      actors: [{ code: 'ARG', role: 'actor' }],
      targets: [{ code: 'person:juan-guaido', role: 'subject' }],
      subjects: [{ code: 'person:elisa-trotta', role: 'credentials ended' }],
      issues: ['presidency-legitimacy'],
      stance: 'rejects',
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://infantry-center.com/2020/01/07/argentina-revokes-credentials-of/',
          title: "Argentina revokes credentials of representative for Venezuela's Guaido",
          publisher: 'Reuters copy (infantry-center.com)',
          published: '2020-01-07',
        },
      ],
    },
  },
});
