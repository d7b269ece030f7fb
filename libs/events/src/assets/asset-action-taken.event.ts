import { EntryData, defineEvent } from '@chancery/kernel';
import { OptionalOneOf, OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { ACTIONS, type AssetAction, verbOf } from './asset-words';

export class AssetActionTakenData extends EntryData {
  @OptionalOneOf(ACTIONS) action?: AssetAction;
  /** What it is, in own words: "gold in the Bank of England". */
  @OptionalText(200) asset?: string;
}

export const assetActionTaken = defineEvent({
  type: 'AssetActionTaken',
  version: 1,
  data: AssetActionTakenData,
  description: 'Property is frozen, seized, withheld, expropriated, handed over or given back.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does(...verbOf(data.action))} ${data.asset ?? (after('assets of ', targets || subjects) || 'assets')}`,
    ),
  example: {
    occurredOn: '2025-12-10',
    data: {
      summary: 'US forces boarded and seized the tanker Skipper off Venezuela under a US seizure warrant.',
      actors: [{ code: 'USA.USCG', role: 'seized' }],
      targets: [{ code: 'VEN' }],
      subjects: [{ code: 'vessel:skipper' }, { code: 'org:pdvsa' }],
      issues: ['sanctions'],
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://wikimili.com/en/United_States_seizure_of_the_oil_tanker_Skipper',
          title: 'United States seizure of the oil tanker Skipper',
          publisher: 'WikiMili (Wikipedia mirror)',
        },
      ],
      action: 'seize',
      asset: 'the tanker Skipper',
    },
  },
});
