import { OptionalDate, Text } from '../common/fields';

/** One answer to a question of choice, and the days it was to be had. */
export class IssueOption {
  /** A slug, or the code of the person who is chosen. */
  @Text(120) id!: string;
  @Text(200) label!: string;
  @OptionalDate() from?: string | null;
  @OptionalDate() to?: string | null;
}
