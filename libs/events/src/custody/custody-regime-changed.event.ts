import { defineEvent } from '@chancery/kernel';
import { OneOf } from '../common/fields';
import { sentence } from '../common/wording';
import { CustodyData } from './custody-data';
import { personsOf } from './custody.stream';

const REGIMES = ['prison', 'house-arrest', 'hospital', 'conditional-liberty'] as const;

export class CustodyRegimeChangedData extends CustodyData {
  @OneOf(REGIMES) regime!: (typeof REGIMES)[number];
}

export const custodyRegimeChanged = defineEvent({
  type: 'CustodyRegimeChanged',
  version: 1,
  data: CustodyRegimeChangedData,
  description: 'The person stays in custody under other conditions: house arrest for a cell, or the reverse.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('moves', 'move')} ${names(personsOf(data)) || 'persons not named'} to ${data.regime.replace('-', ' ')}`,
    ),
  example: {
    occurredOn: '2021-01-25',
    data: {
      summary:
        'Cabo Verde moved Saab from Terra Boa prison to house arrest on Sal after a Barlavento appeal court order, the time limit on his detention having run out.',
      actors: [{ code: 'CPV', role: 'custodian' }],
      targets: [{ code: 'person:alex-saab', role: 'target' }],
      issues: ['alex-saab-case'],
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
      regime: 'house-arrest',
    },
  },
});
