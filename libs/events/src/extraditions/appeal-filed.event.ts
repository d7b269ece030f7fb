import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { sentence } from '../common/wording';
import { ExtraditionData } from './extradition-data';
import { personOf } from './extradition.stream';

export class AppealFiledData extends ExtraditionData {
  /** The court that is to hear it. */
  @OptionalText(120) court?: string;
}

export const appealFiled = defineEvent({
  type: 'AppealFiled',
  version: 1,
  data: AppealFiledData,
  description: 'A party to the case appeals against a decision.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('appeals', 'appeal')} in the extradition case of ${names([personOf(data)]) || 'a person not named'}`,
    ),
  example: {
    occurredOn: '2020-08',
    data: {
      summary: 'His lawyers appealed against the order of 31 July.',
      actors: [{ code: 'person:alex-saab', role: 'appellant' }],
      targets: [{ code: 'CPV.SC', role: 'court' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      person: 'person:alex-saab',
      requesting: 'USA',
      requested: 'CPV',
      court: 'Supreme Court',
    },
  },
});
