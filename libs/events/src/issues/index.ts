import { defineFamily } from '@chancery/kernel';
import { keyed } from '../common/stream-key';
import { anomalies, evolve, initialState, refuse } from './issue.history';
import { issueEvents } from './issue.events';

export const issues = defineFamily({
  name: 'issues',
  kind: 'register',
  description: 'The contested questions, and what one can be for or choose.',
  events: issueEvents,
  stream: ({ data }) => keyed('issue', data.slug),
  initialState,
  evolve,
  refuse,
  anomalies,
});

export { IssueOption } from './issue-option';
export { IssueWording } from './issue-wording';
export * from './issue-defined.event';
export * from './option-added.event';
export * from './issue-reworded.event';
