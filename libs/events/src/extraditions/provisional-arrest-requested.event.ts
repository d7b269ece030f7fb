import { defineEvent } from '@chancery/kernel';
import { after, sentence } from '../common/wording';
import { ExtraditionData } from './extradition-data';
import { personOf } from './extradition.stream';

export class ProvisionalArrestRequestedData extends ExtraditionData {}

export const provisionalArrestRequested = defineEvent({
  type: 'ProvisionalArrestRequested',
  version: 1,
  data: ProvisionalArrestRequestedData,
  description: 'A state asks another to arrest a person ahead of the formal request.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, does, names }) =>
        `${actors} ${does('asks', 'ask')}${after(' ', targets)} to arrest ${names([personOf(data)]) || 'a person not named'}`,
    ),
  example: {
    occurredOn: '2020-06-12',
    data: {
      summary: 'The United States asked for an arrest ahead of its formal request.',
      actors: [{ code: 'USA', role: 'requesting state' }],
      targets: [{ code: 'CPV', role: 'requested state' }],
      subjects: [{ code: 'person:alex-saab', role: 'sought' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      person: 'person:alex-saab',
      requesting: 'USA',
      requested: 'CPV',
    },
  },
});
