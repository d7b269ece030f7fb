import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { ExtraditionData } from './extradition-data';
import { personOf, requestingOf } from './extradition.stream';

export class ExtraditionRefusedData extends ExtraditionData {
  @OptionalText(300) reason?: string;
}

export const extraditionRefused = defineEvent({
  type: 'ExtraditionRefused',
  version: 1,
  data: ExtraditionRefusedData,
  description: 'The government of the requested state declines, whatever its courts have said.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('refuses', 'refuse')} to extradite ${names([personOf(data)]) || 'a person not named'}${after(' to ', names([requestingOf(data)]))}`,
    ),
  example: {
    occurredOn: '2014-07-27',
    data: {
      summary:
        "By honouring Carvajal's immunity claim the Dutch foreign minister closed off the US bid to have him sent from Aruba.",
      actors: [{ code: 'NLD', role: 'requested state' }],
      targets: [{ code: 'person:hugo-carvajal', role: 'sought' }],
      subjects: [{ code: 'USA', role: 'requesting state' }],
      issues: ['charges-against-maduro'],
      confidence: 'confirmed',
      sources: [
        {
          url: 'http://www.scmp.com/news/world/article/1561245/venezuelan-diplomat-held-aruba-us-drug-charges-freed',
          title: 'Venezuelan diplomat held in Aruba on US drug charges freed',
          publisher: 'South China Morning Post',
          published: '2014-07-28',
        },
      ],
      person: 'person:hugo-carvajal',
      requesting: 'USA',
      requested: 'ABW',
      reason: 'consular immunity',
    },
  },
});
