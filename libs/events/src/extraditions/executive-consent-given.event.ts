import { defineEvent } from '@chancery/kernel';
import { after, sentence } from '../common/wording';
import { ExtraditionData } from './extradition-data';
import { personOf, requestingOf } from './extradition.stream';

export class ExecutiveConsentGivenData extends ExtraditionData {}

export const executiveConsentGiven = defineEvent({
  type: 'ExecutiveConsentGiven',
  version: 1,
  data: ExecutiveConsentGivenData,
  description: 'The government of the requested state agrees, apart from what its courts decide.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('consents', 'consent')} to the extradition of ${names([personOf(data)]) || 'a person not named'}${after(' to ', names([requestingOf(data)]))}`,
    ),
  example: {
    occurredOn: '2020-07',
    data: {
      summary:
        "Cape Verde's government gave its political consent to extradite Saab, leaving the final word to the Barlavento appeal court.",
      actors: [
        { code: 'CPV.MJ', role: 'executive decision' },
        { code: 'CPV', role: 'state' },
      ],
      targets: [{ code: 'person:alex-saab', role: 'sought' }],
      subjects: [{ code: 'USA', role: 'requesting state' }],
      issues: ['alex-saab-case'],
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://www.actualites-sante.com/actualites/1356/le-gouvernement-du-cap-vert-autorise-lextradition-dalex-saab-vers-les-etats-unis-monde/',
          title: "Le gouvernement du Cap-Vert autorise l'extradition d'Álex Saab vers les États-Unis",
          publisher: 'EFE copy (actualites-sante.com)',
          published: '2020-07',
        },
      ],
      person: 'person:alex-saab',
      requesting: 'USA',
      requested: 'CPV',
    },
  },
});
