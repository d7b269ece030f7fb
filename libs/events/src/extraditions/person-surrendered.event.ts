import { defineEvent } from '@chancery/kernel';
import { OptionalCode } from '../common/fields';
import { after, sentence } from '../common/wording';
import { ExtraditionData } from './extradition-data';
import { personOf, requestingOf } from './extradition.stream';

export class PersonSurrenderedData extends ExtraditionData {
  @OptionalCode() from?: string;
  @OptionalCode() to?: string;
}

export const personSurrendered = defineEvent({
  type: 'PersonSurrendered',
  version: 1,
  data: PersonSurrenderedData,
  description: 'The person is handed over. Nothing can follow in the same case.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ names }) =>
        `${names([data.from ?? data.actors[0]?.code])} surrenders ${names([personOf(data)]) || 'a person not named'}${after(' to ', names([data.to ?? requestingOf(data)]))}`,
    ),
  example: {
    occurredOn: '2021-10-16',
    data: {
      summary:
        'Cabo Verde handed Saab to US agents on Sal and he was flown to Miami after some sixteen months in custody.',
      actors: [
        { code: 'CPV', role: 'surrendering-state' },
        { code: 'USA.DOJ', role: 'receiving-authority' },
      ],
      targets: [{ code: 'person:alex-saab' }],
      issues: ['alex-saab-case'],
      confidence: 'confirmed',
      instrument: 'S.D. Fla. indictment of July 2019',
      sources: [
        {
          url: 'https://sputniknews.com/20211016/venezuelan-government-to-suspend-negotiations-with-opposition-over-extradition-of-alex-saab-to-us-1089977466.html',
          title:
            'Venezuelan Government to Suspend Negotiations With Opposition Over Extradition of Alex Saab to US',
          publisher: 'Sputnik',
          published: '2021-10-16',
        },
      ],
      person: 'person:alex-saab',
      requesting: 'USA',
      requested: 'CPV',
      from: 'CPV',
      to: 'USA',
    },
  },
});
