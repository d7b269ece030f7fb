import { defineEvent } from '@chancery/kernel';
import { EntryRefs, OneOf, Optional, Slug, Text } from '../common/fields';
import { clipped } from '../common/wording';
import { WebAddress } from './web-address';

const VERDICTS = ['holds', 'partly', 'outdated', 'conflicts', 'unsupported', 'opinion'] as const;

export class ClaimAssessedData {
  @WebAddress() url!: string;
  @Slug() claimId!: string;
  @OneOf(VERDICTS) verdict!: (typeof VERDICTS)[number];
  /** Entries that bear the verdict out. */
  @Optional() @EntryRefs() evidence?: string[];
  @Text(1000) reason!: string;
}

export const claimAssessed = defineEvent({
  type: 'ClaimAssessed',
  version: 1,
  data: ClaimAssessedData,
  description: 'A claim is checked against the record; assessing it again is a new event.',
  headline: ({ claimId, verdict }) => clipped(`Claim ${claimId} is assessed: ${verdict}`),
  example: {
    occurredOn: '2026-01-06',
    data: {
      url: 'https://www.example.org/illustration',
      claimId: 'h1',
      verdict: 'holds',
      evidence: ['2026-01-03-russia-mfa-release-maduro'],
      reason: 'The ministry asked for it in its third statement of the day.',
    },
  },
});
