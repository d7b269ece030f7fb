import { EntryData, defineEvent } from '@chancery/kernel';
import { OptionalOneOf, OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { ACTIONS, actOf, type MilitaryAction } from './military-words';

export class MilitaryActionTakenData extends EntryData {
  @OptionalOneOf(ACTIONS) action?: MilitaryAction;
  @OptionalText(120) place?: string;
}

export const militaryActionTaken = defineEvent({
  type: 'MilitaryActionTaken',
  version: 1,
  data: MilitaryActionTakenData,
  description: 'Armed forces act, deploy or threaten by moving: strike, raid, blockade, exercise, coup.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, does }) =>
        `${actors} ${does(...actOf(data.action).verb)}${after(actOf(data.action).aim, targets)}${after(' in ', data.place)}`,
    ),
  example: {
    occurredOn: '2026-01-03',
    data: {
      summary:
        'US forces struck sites in Caracas, Miranda, Aragua and La Guaira in the early hours, in an operation named Absolute Resolve.',
      actors: [{ code: 'USA.DOD', role: 'carried out' }],
      targets: [{ code: 'VEN' }],
      subjects: [{ code: 'person:nicolas-maduro' }, { code: 'person:cilia-flores' }],
      issues: ['us-military-action'],
      confidence: 'confirmed',
      instrument: 'Operation Absolute Resolve',
      sources: [
        {
          url: 'https://webflow.rev.com/transcripts/u-n-holds-meeting-on-venezuela',
          title: 'U.N. Holds Meeting on Venezuela (transcript)',
          publisher: 'Rev',
          published: '2026-01-05',
        },
      ],
      action: 'strike',
      place: 'Caracas',
    },
  },
});
