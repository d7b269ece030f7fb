import type { RecordedEvent } from '@chancery/kernel';
import type { Register } from '../common/register/register';

interface Option {
  readonly id: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Issue {
  readonly slug: string;
  readonly title: string;
  readonly kind: 'polar' | 'choice' | 'topic';
  readonly proposition: string | null;
  readonly options: readonly Option[];
  readonly position: number;
  readonly recordedAt: string;
}

const optionOf = ({ id, label, from, to }: any): Option => ({
  id,
  label,
  from: from ?? null,
  to: to ?? null,
});

const defined = ({ data, position, recordedAt }: RecordedEvent): Issue => ({
  slug: data.slug,
  title: data.title,
  kind: data.kind,
  proposition: data.proposition ?? null,
  options: (data.options ?? []).map(optionOf),
  position,
  recordedAt,
});

function changed(issue: Issue, { type, data }: RecordedEvent): Issue {
  if (type === 'OptionAdded') {
    const others = issue.options.filter(({ id }) => id !== data.option.id);
    return { ...issue, options: [...others, optionOf(data.option)] };
  }
  return { ...issue, title: data.title ?? issue.title, proposition: data.proposition ?? issue.proposition };
}

const TYPES = new Set(['IssueDefined', 'IssueReworded', 'OptionAdded']);

/** The contested questions, as they were put at each position. */
export const issuesRegister: Register<Issue> = {
  name: 'issues',
  version: 1,
  keysOf: ({ type, data }) => (TYPES.has(type) ? [data.slug] : []),
  evolve: (before, event) =>
    event.type === 'IssueDefined' ? defined(event) : before && changed(before, event),
  tagsOf: ({ kind }) => [`kind:${kind}`],
  wordsOf: ({ title, proposition, options }) => [title, proposition, ...options.map(({ label }) => label)],
};
