import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { sentence } from '../common/wording';
import { ExtraditionData } from './extradition-data';
import { personOf } from './extradition.stream';

export class CaseLapsedData extends ExtraditionData {
  @OptionalText(300) reason?: string;
}

export const caseLapsed = defineEvent({
  type: 'CaseLapsed',
  version: 1,
  data: CaseLapsedData,
  description: 'The case ends without a decision: a deadline passes, the person dies or leaves.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, names }) =>
        `The extradition case of ${names([personOf(data)]) || 'a person not named'} in ${names([data.requested]) || actors} lapses`,
    ),
  example: {
    occurredOn: '2026-06-01',
    data: {
      summary: 'The case lapsed when the time for a formal request had passed.',
      actors: [{ code: 'VEN.GOV', role: 'requested state' }],
      targets: [{ code: 'person:alex-saab', role: 'sought' }],
      subjects: [{ code: 'USA', role: 'requesting state' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      person: 'person:alex-saab',
      requesting: 'USA',
      requested: 'VEN',
    },
  },
});
