import { defineEvent } from '@chancery/kernel';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { Optional, OptionalText, Slug, Text } from '../common/fields';
import { clipped } from '../common/wording';
import { IssueWording } from './issue-wording';

export class IssueRewordedData {
  @Slug() slug!: string;
  @OptionalText(120) title?: string;
  @OptionalText(300) proposition?: string;
  @Optional() @IsObject() @ValidateNested() @Type(() => IssueWording) wording?: IssueWording;
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
