import { defineEvent } from '@chancery/kernel';
import { OptionalOneOf, OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { CustodyData } from './custody-data';
import { personsOf } from './custody.stream';

const BASES = ['arrest', 'capture', 'house-arrest', 'surrender', 'other'] as const;

export class PersonDetainedData extends CustodyData {
  @OptionalText(120) place?: string;
  @OptionalOneOf(BASES) basis?: (typeof BASES)[number];
}

export const personDetained = defineEvent({
  type: 'PersonDetained',
  version: 1,
  data: PersonDetainedData,
  description: 'A person is taken into custody.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('detains', 'detain')} ${names(personsOf(data)) || 'persons not named'}${after(' in ', data.place)}`,
    ),
  example: {
    occurredOn: '2020-06-12',
    data: {
      summary:
        'Cape Verde detained Alex Saab on Sal island when his aircraft stopped to refuel, acting on a US request relayed through Interpol.',
      actors: [{ code: 'CPV', role: 'detaining state' }],
      targets: [{ code: 'person:alex-saab', role: 'detained' }],
      subjects: [{ code: 'USA', role: 'requesting state' }],
      issues: ['alex-saab-case'],
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://africa.businessinsider.com/apo/colombian-businessman-charged-with-money-laundering-extradited-to-the-united-states/zct0e2r',
          title: 'Colombian Businessman Charged with Money Laundering Extradited (DOJ release)',
          publisher: 'US Department of Justice via APO / Business Insider Africa',
          published: '2021-10-18',
        },
      ],
      place: 'Sal',
      basis: 'arrest',
    },
  },
});
