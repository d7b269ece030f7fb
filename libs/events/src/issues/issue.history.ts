import { HistoryForbids } from '@chancery/kernel';
import type { IssueEvent } from './issue.events';

export interface Issue {
  readonly kind: 'polar' | 'choice' | 'topic' | null;
  readonly options: readonly string[];
}

export const initialState = (): Issue => ({ kind: null, options: [] });

export function evolve(issue: Issue, event: IssueEvent): Issue {
  switch (event.type) {
    case 'IssueDefined':
      return { kind: event.data.kind, options: (event.data.options ?? []).map(({ id }) => id) };
    case 'OptionAdded':
      return { ...issue, options: [...issue.options, event.data.option.id] };
    case 'IssueReworded':
      return issue;
  }
}

export function refuse({ kind, options }: Issue, event: IssueEvent): void {
  const { slug } = event.data;
  if (event.type === 'IssueDefined') {
    if (kind)
      throw new HistoryForbids(`The issue ${slug} is defined already: record IssueReworded or OptionAdded.`);
    return;
  }
  if (!kind) throw new HistoryForbids(`The issue ${slug} is not defined: record IssueDefined first.`);
  if (event.type !== 'OptionAdded') return;
  if (kind !== 'choice')
    throw new HistoryForbids(`The issue ${slug} is ${kind}, not a choice, so it has no options.`);
  if (options.includes(event.data.option.id))
    throw new HistoryForbids(`The issue ${slug} has the option ${event.data.option.id} already.`);
}

export const anomalies = (): string[] => [];
