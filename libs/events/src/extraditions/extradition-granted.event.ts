import { defineEvent } from '@chancery/kernel';
import { OptionalFlag, OptionalOneOf } from '../common/fields';
import { after, sentence } from '../common/wording';
import { ExtraditionData, LEVELS } from './extradition-data';
import { personOf, requestingOf } from './extradition.stream';

export class ExtraditionGrantedData extends ExtraditionData {
  @OptionalOneOf(LEVELS) level?: (typeof LEVELS)[number];
  /** No ordinary appeal is left. A supreme or constitutional court is taken as final without it. */
  @OptionalFlag() final?: boolean;
}

export const extraditionGranted = defineEvent({
  type: 'ExtraditionGranted',
  version: 1,
  data: ExtraditionGrantedData,
  description: 'A court of the requested state allows the surrender, finally or subject to appeal.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('grants', 'grant')} the extradition of ${names([personOf(data)]) || 'a person not named'}${after(' to ', names([requestingOf(data)]))}`,
    ),
  example: {
    occurredOn: '2021-03-17',
    data: {
      summary:
        "Cabo Verde's Supreme Court upheld Saab's surrender to the US and said the ECOWAS ruling two days earlier did not bind it.",
      actors: [{ code: 'CPV.SC', role: 'court' }],
      targets: [{ code: 'person:alex-saab' }],
      subjects: [{ code: 'USA', role: 'requesting-state' }],
      issues: ['alex-saab-case'],
      stance: 'rejects',
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://afro.news/2021/03/18/west-africa-cape-verdes-supreme-court-overrules-ecowas-court-approves-alex-saabs-extradition-to-u-s/',
          title:
            "Cape Verde's Supreme Court Overrules ECOWAS Court, Approves Alex Saab's Extradition to U.S.",
          publisher: 'afro.news',
          published: '2021-03-18',
        },
      ],
      person: 'person:alex-saab',
      requesting: 'USA',
      requested: 'CPV',
      level: 'supreme',
    },
  },
});
