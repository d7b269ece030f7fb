import { defineEvent } from '@chancery/kernel';
import { Text } from '../common/fields';
import { sentence } from '../common/wording';
import { ExtraditionData } from './extradition-data';
import { personOf } from './extradition.stream';

export class AssuranceGivenData extends ExtraditionData {
  /** The promise, in own words. */
  @Text(300) assurance!: string;
}

export const assuranceGiven = defineEvent({
  type: 'AssuranceGiven',
  version: 1,
  data: AssuranceGivenData,
  description:
    'The requesting state promises how the person will be treated: no death penalty, a cap on the sentence.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, does, names }) =>
        `${actors} ${does('assures', 'assure')} ${targets || 'the requested state'} about the treatment of ${names([personOf(data)]) || 'a person not named'}`,
    ),
  example: {
    occurredOn: '2020-09-07',
    data: {
      summary: 'Washington assured Cabo Verde that no more than one count would be tried.',
      actors: [{ code: 'USA', role: 'requesting state' }],
      targets: [{ code: 'CPV', role: 'requested state' }],
      subjects: [{ code: 'person:alex-saab', role: 'sought' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      person: 'person:alex-saab',
      requesting: 'USA',
      requested: 'CPV',
      assurance: 'trial on one count only',
    },
  },
});
