import { defineEvent } from '@chancery/kernel';
import { EntryRef, Optional } from '../common/fields';
import { sentence } from '../common/wording';
import { ExtraditionData } from './extradition-data';
import { personOf } from './extradition.stream';

export class DecisionAnnulledData extends ExtraditionData {
  /** The entry of the decision that falls. */
  @Optional() @EntryRef() of?: string;
}

export const decisionAnnulled = defineEvent({
  type: 'DecisionAnnulled',
  version: 1,
  data: DecisionAnnulledData,
  description: 'A decision in the case is set aside; the case goes back to where it stood.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('annuls', 'annul')} a decision on the extradition of ${names([personOf(data)]) || 'a person not named'}`,
    ),
  example: {
    occurredOn: '2020-10-16',
    data: {
      summary:
        "The Supreme Court partly upheld Saab's appeal and sent the case back because he had been denied closing arguments.",
      actors: [{ code: 'CPV.SC', role: 'court' }],
      targets: [{ code: 'person:alex-saab', role: 'appellant' }],
      subjects: [{ code: 'CPV.APP', role: 'lower court' }],
      issues: ['alex-saab-case'],
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://anacao.cv/?p=117032',
          title: 'STJ baixa processo de Alex Saab ao Tribunal de Relação',
          publisher: 'A Nação (Cabo Verde)',
          published: '2020-10',
        },
      ],
      person: 'person:alex-saab',
      requesting: 'USA',
      requested: 'CPV',
      of: '2020-07-31-barlavento-court-authorises-saab-extradition',
    },
  },
});
