import { issues, type IssueDefinedData } from '@chancery/events';
import { canonicalJson, type RecordedEvent, Refusal } from '@chancery/kernel';
import type { EventSubmission } from '@chancery/recording';
import { ofTheFile, registerEventId } from '../import-ids';
import type { JsonObject } from '../lines/read-object';
import { ANY_DAY, type Register, type RegisterPlan } from './register';

type Issue = Pick<IssueDefinedData, 'title' | 'proposition' | 'kind' | 'options' | 'wording'>;

const REASON = 'The file it was imported from has changed.';

/** `{ slug, title, kind, proposition?, options?, wording? }`. Words can change and options be added; nothing else. */
export const issuesRegister = (since: string): Register => ({
  fields: ['slug', 'title', 'kind', 'proposition', 'options', 'wording'],
  keyOf: ({ slug }) => String(slug),
  streamOf: ({ slug }) =>
    issues.stream({
      type: 'IssueDefined',
      entryId: '',
      occurred: ANY_DAY,
      data: { slug: String(slug) } as IssueDefinedData,
    }),
  plan: (dispute, row, recorded) => planIssue(dispute, since, row, recorded),
});

function planIssue(
  dispute: string,
  since: string,
  row: JsonObject,
  recorded: readonly RecordedEvent[],
): RegisterPlan {
  const slug = String(row['slug']);
  const eventId = registerEventId(dispute, 'issue', slug);
  const defined = recorded.find(({ type }) => type === 'IssueDefined');
  if (!defined)
    return { isNew: true, submissions: [{ type: 'IssueDefined', occurredOn: since, eventId, data: row }] };
  const idOf = (n: number) => registerEventId(dispute, 'issue-change', slug, n);
  const changes = ofTheFile(recorded, idOf);
  const before = changes.reduce(changed, defined.data as Issue);
  refuseOtherQuestion(row, before);
  const submissions = [...rewording(row, before), ...newOptions(row, before)].map(
    (submission, index): EventSubmission => ({
      ...submission,
      occurredOn: since,
      eventId: idOf(changes.length + index + 1),
      data: { slug, ...submission.data },
    }),
  );
  return { isNew: false, submissions };
}

/** The issue as the files said it so far. */
function changed(issue: Issue, { type, data }: RecordedEvent): Issue {
  if (type === 'OptionAdded') return { ...issue, options: [...(issue.options ?? []), data.option] };
  const { title = issue.title, proposition = issue.proposition, wording = issue.wording } = data;
  return { ...issue, title, ...(proposition !== undefined && { proposition }), ...(wording && { wording }) };
}

function rewording(row: JsonObject, before: Issue) {
  const words = (['title', 'proposition', 'wording'] as const).filter(
    (word) => canonicalJson(row[word] ?? null) !== canonicalJson(before[word] ?? null),
  );
  const data = Object.fromEntries(words.map((word) => [word, row[word]]));
  return words.length > 0 ? [{ type: 'IssueReworded', data: { ...data, reason: REASON } }] : [];
}

function newOptions(row: JsonObject, { options = [] }: Issue) {
  const known = new Set(options.map(({ id }) => id));
  return optionsOf(row)
    .filter(({ id }) => !known.has(String(id)))
    .map((option) => ({ type: 'OptionAdded', data: { option } }));
}

function refuseOtherQuestion(row: JsonObject, before: Issue): void {
  const options = new Map(optionsOf(row).map((option) => [option.id, option]));
  const altered = (before.options ?? []).some(
    (option) => canonicalJson(options.get(option.id) ?? null) !== canonicalJson(option),
  );
  if (row['kind'] === before.kind && !altered) return;
  const pointer = altered ? '/options' : '/kind';
  throw new Refusal(
    'INVALID_EVENT_DATA',
    `The issue ${String(row['slug'])} is defined otherwise; define another issue.`,
    [{ pointer, detail: 'an issue keeps its kind and its options; only words change and options are added' }],
  );
}

const optionsOf = ({ options }: JsonObject) => (Array.isArray(options) ? options : []) as { id?: unknown }[];
