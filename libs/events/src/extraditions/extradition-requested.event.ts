import { defineEvent } from '@chancery/kernel';
import { OptionalText, OptionalTexts } from '../common/fields';
import { after, sentence } from '../common/wording';
import { ExtraditionData } from './extradition-data';
import { personOf } from './extradition.stream';

export class ExtraditionRequestedData extends ExtraditionData {
  @OptionalText(200) legalBasis?: string;
  @OptionalTexts(200) charges?: string[];
}

export const extraditionRequested = defineEvent({
  type: 'ExtraditionRequested',
  version: 1,
  data: ExtraditionRequestedData,
  description:
    'A state formally asks another to hand a person over. After a closed case it opens the next one.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('requests', 'request')} the extradition of ${names([personOf(data)]) || 'a person not named'}${after(' from ', names([data.requested]))}`,
    ),
  example: {
    occurredOn: '2020-06-29?',
    data: {
      summary:
        "The United States filed its formal request for Saab's extradition, which Cape Verdean courts accepted for processing on 29 June.",
      actors: [{ code: 'USA', role: 'requesting state' }],
      targets: [{ code: 'CPV', role: 'requested state' }],
      subjects: [{ code: 'person:alex-saab', role: 'sought' }],
      issues: ['alex-saab-case'],
      confidence: 'single-source',
      sources: [
        {
          url: 'https://en.elpitazo.net/english/keys-what-is-missing-for-the-extradition-of-alex-saab/',
          title: 'KEYS: what is missing for the extradition of Alex Saab',
          publisher: 'El Pitazo',
          published: '2020',
        },
      ],
      person: 'person:alex-saab',
      requesting: 'USA',
      requested: 'CPV',
      charges: ['money laundering'],
    },
  },
});
