export * from './code-by-rule';
export * from './issue';
export * from './proposition';
export type { EntryToCode, IssueOf, RuleId } from './rules/coded-entry';
export type { MotionProposition } from './rules/vote.rule';
