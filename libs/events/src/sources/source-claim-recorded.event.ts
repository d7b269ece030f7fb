import { defineEvent } from '@chancery/kernel';
import { OptionalDate, OptionalListOf, Slug, Text } from '../common/fields';
import { Proposition } from '../common/proposition';
import { clipped } from '../common/wording';
import { WebAddress } from './web-address';

export class SourceClaimRecordedData {
  @WebAddress() url!: string;
  /** Names the claim within its source. */
  @Slug() claimId!: string;
  @Text(500) claim!: string;
  @OptionalListOf(() => Proposition) propositions?: Proposition[];
  @OptionalDate() claimedOn?: string;
}

export const sourceClaimRecorded = defineEvent({
  type: 'SourceClaimRecorded',
  version: 1,
  data: SourceClaimRecordedData,
  description: 'A claim that a source makes, in own words; it moves nothing until it is assessed.',
  headline: ({ claim }) => clipped(`A source claims: ${claim}`),
  example: {
    occurredOn: '2026-01-04',
    data: {
      url: 'https://www.example.org/illustration',
      claimId: 'h1',
      claim: 'Russia asks the United States to release Maduro.',
      propositions: [{ actor: 'RUS.MFA', issue: 'maduro-custody', polarity: -1, strength: 2, object: 'USA' }],
    },
  },
});
