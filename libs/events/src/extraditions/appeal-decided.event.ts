import { defineEvent } from '@chancery/kernel';
import { OptionalOneOf } from '../common/fields';
import { after, sentence } from '../common/wording';
import { ExtraditionData, OUTCOMES } from './extradition-data';
import { personOf } from './extradition.stream';

export class AppealDecidedData extends ExtraditionData {
  @OptionalOneOf(OUTCOMES) outcome?: (typeof OUTCOMES)[number];
}

export const appealDecided = defineEvent({
  type: 'AppealDecided',
  version: 1,
  data: AppealDecidedData,
  description: 'An appeal in the case is decided.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('decides', 'decide')} an appeal on the extradition of ${names([personOf(data)]) || 'a person not named'}${after(': ', data.outcome)}`,
    ),
  example: {
    occurredOn: '2021-08-30',
    data: {
      summary:
        "Cabo Verde's Constitutional Court turned down Saab's constitutional appeal, clearing the extradition; the judgment was published on 7 September.",
      actors: [{ code: 'CPV.CC', role: 'court' }],
      targets: [{ code: 'person:alex-saab' }],
      subjects: [{ code: 'USA', role: 'requesting-state' }],
      issues: ['alex-saab-case'],
      stance: 'rejects',
      confidence: 'confirmed',
      instrument: 'Acórdão 39/2021',
      sources: [
        {
          url: 'https://e-global.pt/noticias/lusofonia/cabo-verde/cabo-verde-tribunal-constitucional-autoriza-extradicao-de-saab-para-os-eua/',
          title: 'Cabo Verde: Tribunal Constitucional autoriza extradição de Saab para os EUA',
          publisher: 'e-Global',
        },
      ],
      person: 'person:alex-saab',
      requesting: 'USA',
      requested: 'CPV',
      outcome: 'dismissed',
    },
  },
});
