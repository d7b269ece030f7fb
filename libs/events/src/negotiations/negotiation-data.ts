import { EntryData } from '@chancery/kernel';
import { OptionalSlug } from '../common/fields';

/** What every event of a negotiation may say. */
export class NegotiationData extends EntryData {
  /**
   * Names the process and so its history: `mexico`. Where it is left out, the first two parties do, which joins
   * every talk between them, so nothing is refused there.
   */
  @OptionalSlug() negotiation?: string;
}
