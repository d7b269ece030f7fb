import { IsIn } from 'class-validator';
import { Optional, OptionalText, Slug } from '../common/fields';

/** What whoever votes for a motion stands for: an option of an issue, or a side of a polar one. */
export class MotionProposition {
  @Slug() issue!: string;
  @OptionalText(120) choice?: string;
  @Optional() @IsIn([-1, 1], { message: 'must be -1 or 1' }) polarity?: -1 | 1;
}
