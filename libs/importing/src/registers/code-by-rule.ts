import { codeByRule, type CodedByRule, type Issue, type IssueOf } from '@chancery/coding';
import { EventStore } from '@chancery/event-store';
import { issues, type IssueDefinedData } from '@chancery/events';
import { effectiveEntry, parseEdtf, type RecordedEvent } from '@chancery/kernel';
import { Injectable } from '@nestjs/common';
import { registerEventId } from '../import-ids';
import type { ImportRun, Proposed } from '../import-run';
import { recordedEntries } from '../recorded-entries';

/** An entry that may have to be coded, and the line that it came from. */
interface Line {
  readonly line: number;
  readonly id: string;
}

const CODING = 'PropositionsCoded';

/**
 * Has the rules (libs/coding) read what nobody has read yet. What a person coded is left alone, even where the person
 * found nothing; a person who codes it later counts before the rule.
 */
@Injectable()
export class CodeByRule {
  constructor(private readonly store: EventStore) {}

  /** Up to 500 entries: one read of them, one of their issues, one append. */
  async importChunk(run: ImportRun, lines: readonly Line[]): Promise<void> {
    const recorded = await recordedEntries(this.store, run.dispute, lines.map(({ id }) => id)); // prettier-ignore
    const uncoded = lines.flatMap((line) => uncodedEntry(line, recorded.get(line.id) ?? []) ?? []);
    if (uncoded.length === 0) return;
    const slugs = uncoded.flatMap(({ entry }) => entry.data.issues ?? []);
    const issueOf = await this.issuesOf(run.dispute, new Set(slugs));
    await run.record(uncoded.flatMap((one) => coding(run.dispute, one, issueOf) ?? []));
  }

  private async issuesOf(dispute: string, slugs: ReadonlySet<string>): Promise<IssueOf> {
    const streams = new Map([...slugs].map((slug) => [slug, streamOf(slug)]));
    const recorded = await this.store.readStreams(dispute, [...streams.values()]);
    const found = new Map([...streams].map(([slug, stream]) => [slug, issueIn(recorded.get(stream) ?? [])]));
    return (slug) => found.get(slug);
  }
}

function uncodedEntry(line: Line, recorded: readonly RecordedEvent[]) {
  if (recorded.length === 0 || recorded.some(({ type }) => type === CODING)) return null;
  const entry = effectiveEntry(recorded);
  const isRead = entry.status === 'retracted' || Array.isArray(entry.data['propositions']);
  return isRead ? null : { ...line, entry };
}

function coding(
  dispute: string,
  { line, id, entry }: NonNullable<ReturnType<typeof uncodedEntry>>,
  issueOf: IssueOf,
): Proposed | null {
  const read: CodedByRule = codeByRule(entry, issueOf);
  if (read.ruleId === null) return null;
  const { ruleId, propositions } = read;
  const data = { target: id, propositions, method: 'rule', ruleId };
  const eventId = registerEventId(dispute, 'coding-by-rule', id, 1);
  return {
    line,
    id,
    outcome: null,
    submission: { type: CODING, occurredOn: entry.occurredOn, eventId, data },
  };
}

const streamOf = (slug: string) =>
  issues.stream({
    type: 'IssueDefined',
    entryId: '',
    occurred: parseEdtf('2000'),
    data: { slug } as IssueDefinedData,
  });

/** Kind and options decide what a rule can read; words do not. */
function issueIn(recorded: readonly RecordedEvent[]): Issue | undefined {
  const defined = recorded.find(({ type }) => type === 'IssueDefined')?.data as Issue | undefined;
  const added = recorded.filter(({ type }) => type === 'OptionAdded').map(({ data }) => data.option);
  return defined && { ...defined, options: [...(defined.options ?? []), ...added] };
}
