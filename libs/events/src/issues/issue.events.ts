import type { EventOf } from '@chancery/kernel';
import { issueDefined } from './issue-defined.event';
import { optionAdded } from './option-added.event';
import { issueReworded } from './issue-reworded.event';

export const issueEvents = [issueDefined, optionAdded, issueReworded] as const;

export type IssueEvent = EventOf<(typeof issueEvents)[number]>;
