import { EntryData } from '@chancery/kernel';
import { OptionalListOfWords, OptionalSlug } from '../common/fields';

export const MEASURES = [
  'asset-freeze', 'travel-ban', 'arms-embargo', 'export-control', 'financial-restrictions', 'trade-restrictions',
  'transport-ban', 'suspension-of-membership', 'other',
] as const; // prettier-ignore

export type MeasureKind = (typeof MEASURES)[number];

export const OptionalMeasures = () => OptionalListOfWords(MEASURES);

/** What every event on a sanction may say. */
export class SanctionData extends EntryData {
  /**
   * Names the measure and so its history. Where it is left out, the history is that of authority, programme and
   * first target: a guess that joins several rounds of listing, so some rules only flag what they would refuse here.
   */
  @OptionalSlug() measure?: string;
}
