import { OptionalText, Text } from '../common/fields';

/** What somebody wants who is for, against or on neither side of a polar proposition: "wants Maduro released". */
export class IssueWording {
  @Text(120) for!: string;
  @Text(120) against!: string;
  @OptionalText(120) neither?: string;
}
