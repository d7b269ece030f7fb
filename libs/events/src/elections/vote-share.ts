import { IsNumber, Max, Min } from 'class-validator';
import { Text } from '../common/fields';

export class VoteShare {
  /** An actor code, or a name where the candidate has none. */
  @Text(120) candidate!: string;
  @IsNumber({ allowNaN: false, allowInfinity: false }) @Min(0) @Max(100) percent!: number;
}
