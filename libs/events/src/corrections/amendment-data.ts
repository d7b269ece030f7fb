import { SourceRef } from '@chancery/kernel';
import { EntryRef, OptionalListOf, Text } from '../common/fields';

/** What every amendment that changes an entry says. */
export class AmendmentData {
  /** The entry it is about. */
  @EntryRef() target!: string;
  /** Why, in own words. */
  @Text(500) reason!: string;
  /** What it rests on. */
  @OptionalListOf(() => SourceRef) sources?: SourceRef[];
}
