import { defineEvent } from '@chancery/kernel';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { Slug } from '../common/fields';
import { clipped } from '../common/wording';
import { IssueOption } from './issue-option';

export class OptionAddedData {
  @Slug() slug!: string;
  @IsObject() @ValidateNested() @Type(() => IssueOption) option!: IssueOption;
}

export const optionAdded = defineEvent({
  type: 'OptionAdded',
  version: 1,
  data: OptionAddedData,
  description: 'A choice question gets another option.',
  headline: ({ slug, option }) => clipped(`The register adds the option ${option.label} to ${slug}`),
  example: {
    occurredOn: '2024-07-28',
    data: {
      slug: 'presidency-legitimacy',
      option: {
        id: 'person:edmundo-gonzalez-urrutia',
        label: 'Edmundo González Urrutia',
        from: '2024-07-28',
      },
    },
  },
});
