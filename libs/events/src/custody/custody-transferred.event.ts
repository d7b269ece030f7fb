import { defineEvent } from '@chancery/kernel';
import { Code } from '../common/fields';
import { sentence } from '../common/wording';
import { CustodyData } from './custody-data';
import { personsOf } from './custody.stream';

export class CustodyTransferredData extends CustodyData {
  /** Who holds the person from now on. */
  @Code() to!: string;
}

export const custodyTransferred = defineEvent({
  type: 'CustodyTransferred',
  version: 1,
  data: CustodyTransferredData,
  description: 'A person in custody passes from one custodian to another.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('transfers', 'transfer')} ${names(personsOf(data)) || 'persons not named'} to the custody of ${names([data.to])}`,
    ),
  example: {
    occurredOn: '2026-01-03',
    data: {
      summary: 'The military handed the detained to the Justice Department in New York.',
      actors: [{ code: 'USA.DOD', role: 'captor' }],
      targets: [{ code: 'person:nicolas-maduro', role: 'detained' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      to: 'USA.DOJ',
    },
  },
});
