import { defineEvent } from '@chancery/kernel';
import { OptionalOneOf, OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { ExtraditionData, LEVELS } from './extradition-data';
import { personOf, requestingOf } from './extradition.stream';

export class ExtraditionDeniedData extends ExtraditionData {
  @OptionalOneOf(LEVELS) level?: (typeof LEVELS)[number];
  @OptionalText(300) reason?: string;
}

export const extraditionDenied = defineEvent({
  type: 'ExtraditionDenied',
  version: 1,
  data: ExtraditionDeniedData,
  description: 'A court of the requested state declines the surrender.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('denies', 'deny')} the extradition of ${names([personOf(data)]) || 'a person not named'}${after(' to ', names([requestingOf(data)]))}`,
    ),
  example: {
    occurredOn: '2019-09-16',
    data: {
      summary:
        "Spain's National Court turned down Carvajal's extradition as politically motivated and too abstract, and released him.",
      actors: [{ code: 'ESP.AN', role: 'court' }],
      targets: [{ code: 'person:hugo-carvajal', role: 'sought' }],
      subjects: [{ code: 'USA', role: 'requesting state' }],
      issues: ['charges-against-maduro'],
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://extraditionuk.petersandpeters.com/?p=2710',
          title: 'Whereabouts of Hugo Carvajal unknown after extradition ordered',
          publisher: 'Peters & Peters extradition blog',
          published: '2019-11',
        },
      ],
      person: 'person:hugo-carvajal',
      requesting: 'USA',
      requested: 'ESP',
      level: 'first-instance',
    },
  },
});
