import { EntryData } from '@chancery/kernel';
import { ArrayMinSize } from 'class-validator';
import { OptionalCodes } from '../common/fields';

/** What every event on relations may say. */
export class RelationData extends EntryData {
  /** The two sides; where they are left out, the first two states among actors, targets and subjects. */
  @OptionalCodes(2) @ArrayMinSize(2) between?: string[];
}
