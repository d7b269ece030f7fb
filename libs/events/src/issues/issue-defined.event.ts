import { defineEvent } from '@chancery/kernel';
import { IsObject, ValidateIf, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { ListOf, OneOf, Optional, Slug, Text } from '../common/fields';
import { clipped } from '../common/wording';
import { IssueOption } from './issue-option';
import { IssueWording } from './issue-wording';

export class IssueDefinedData {
  @Slug() slug!: string;
  @Text(120) title!: string;
  /** What "+" is for; a polar issue needs it. */
  @ValidateIf(({ kind, proposition }: IssueDefinedData) => kind === 'polar' || (proposition ?? null) !== null)
  @Text(300)
  proposition?: string;
  /** polar: for or against; choice: one of the options; topic: on the timeline only, no positions. */
  @OneOf(['polar', 'choice', 'topic']) kind!: 'polar' | 'choice' | 'topic';
  /** An issue of choice needs at least one. */
  @ValidateIf(({ kind, options }: IssueDefinedData) => kind === 'choice' || (options ?? null) !== null)
  @ListOf(() => IssueOption, { least: 1 })
  options?: IssueOption[];
  /** How a stand on a polar issue reads; without it, "supports" and "opposes". */
  @Optional() @IsObject() @ValidateNested() @Type(() => IssueWording) wording?: IssueWording;
}

export const issueDefined = defineEvent({
  type: 'IssueDefined',
  version: 1,
  data: IssueDefinedData,
  description: 'A contested question is named, with the proposition or the options that stands are taken on.',
  headline: ({ title }) => clipped(`The register defines the issue ${title}`),
  example: {
    occurredOn: '2019-01-10',
    data: {
      slug: 'presidency-legitimacy',
      title: 'Who is president',
      kind: 'choice',
      options: [
        { id: 'person:nicolas-maduro', label: 'Nicolás Maduro', to: '2026-01-03' },
        { id: 'person:juan-guaido', label: 'Juan Guaidó', from: '2019-01-23', to: '2023-01-05' },
        { id: 'none-legitimate', label: 'Nobody' },
      ],
    },
  },
});
