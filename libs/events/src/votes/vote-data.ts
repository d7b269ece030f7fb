import { EntryData } from '@chancery/kernel';
import { OptionalCode, OptionalSlug } from '../common/fields';

/** What every event on a motion may say. */
export class VoteData extends EntryData {
  /** The body that votes; where it is left out, whoever has the role "voting body", else the first actor. */
  @OptionalCode() body?: string;
  /** Names the motion and so its history; where it is left out, `instrument`. */
  @OptionalSlug() motion?: string;
}
