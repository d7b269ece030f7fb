import type { EntryData } from '@chancery/kernel';
import type { Issue } from '../issue';
import type { CodedProposition } from '../proposition';

/** What a rule looks at: the type of the event, what it says, the issues it bears on. */
export interface EntryToCode {
  readonly type: string;
  readonly data: Pick<EntryData, 'actors' | 'targets' | 'subjects' | 'issues' | 'stance'>;
}

export type IssueOf = (slug: string) => Issue | undefined;

export interface Rule {
  readonly id: RuleId;
  /** The propositions it reads in the entry on one of its issues; none when it does not apply. */
  readonly propositions: (entry: EntryToCode, issue: Issue) => readonly CodedProposition[];
}

export type RuleId = 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7';
