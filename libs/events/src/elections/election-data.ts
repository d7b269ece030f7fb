import { EntryData } from '@chancery/kernel';
import { OptionalSlug, OptionalText } from '../common/fields';

/** What every event of an election may say. */
export class ElectionData extends EntryData {
  /** Names the election and so its history: `ven-presidential-2024`. Without it, the state and the year do. */
  @OptionalSlug() election?: string;
  /** What is voted on: "presidency", "National Assembly", "referendum on Essequibo". */
  @OptionalText(120) office?: string;
}

export const voteOf = ({ office }: ElectionData) => (office ? `the vote on the ${office}` : 'a vote');
