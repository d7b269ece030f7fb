import { defineEvent } from '@chancery/kernel';
import { OptionalText, Slug, Text } from '../common/fields';
import { clipped } from '../common/wording';

export class IssueRewordedData {
  @Slug() slug!: string;
  @OptionalText(120) title?: string;
  @OptionalText(300) proposition?: string;
  @Text(500) reason!: string;
}

export const issueReworded = defineEvent({
  type: 'IssueReworded',
  version: 1,
  data: IssueRewordedData,
  description: 'An issue is put in other words; it stays the same question.',
  headline: ({ slug, title }) => clipped(`The register rewords ${slug}${title ? `: ${title}` : ''}`),
  example: {
    occurredOn: '2026-01-03',
    data: {
      slug: 'us-military-action',
      proposition: 'The use or threat of force is justified.',
      reason: 'Threats count as well.',
    },
  },
});
