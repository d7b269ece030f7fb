import type { EventStore } from '@chancery/event-store';
import { canonicalJson, parseEdtf, type RecordedEvent, Refusal, type StreamName } from '@chancery/kernel';
import type { EventSubmission } from '@chancery/recording';
import type { ImportRun, Proposed } from '../import-run';
import type { JsonObject } from '../lines/read-object';
import type { SeenLines } from '../lines/seen-lines';

/** The stream of a register does not depend on a date, but asks for one. */
export const ANY_DAY = parseEdtf('2000');

/** A row of a register file, with the place where it stands. */
export interface RegisterRow {
  readonly line: number;
  readonly row: JsonObject;
}

/** What is missing in the record for a row; nothing when it says so already. */
export interface RegisterPlan {
  readonly isNew: boolean;
  readonly submissions: readonly EventSubmission[];
}

/** How the rows of one file become events. Every method throws a Refusal for a row it cannot take. */
export interface Register {
  /** Fields a row may have. */
  readonly fields: readonly string[];
  /** Names the row in the report and in its event ids. */
  keyOf(row: JsonObject): string;
  streamOf(row: JsonObject): StreamName;
  plan(dispute: string, row: JsonObject, recorded: readonly RecordedEvent[]): RegisterPlan;
}

/** Up to 500 rows: one read of their streams, one append of what is missing. */
export async function importRegisterChunk(
  store: Pick<EventStore, 'readStreams'>,
  run: ImportRun,
  register: Register,
  rows: readonly RegisterRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const recorded = await store.readStreams(run.dispute, [
    ...new Set(rows.map(({ row }) => register.streamOf(row))),
  ]);
  const proposed = rows.flatMap(({ line, row }) => {
    const id = register.keyOf(row);
    const plan = run.readOrReject(line, () => id, () => register.plan(run.dispute, row, recorded.get(register.streamOf(row)) ?? [])); // prettier-ignore
    if (plan && plan.submissions.length === 0) run.tally.count('same');
    return plan ? proposals(plan, line, id) : [];
  });
  await run.record(proposed);
}

/** A row counts once, with the last of its events. */
function proposals({ isNew, submissions }: RegisterPlan, line: number, id: string): Proposed[] {
  const outcome = isNew ? 'created' : 'changed';
  return submissions.map((submission, index) => ({
    line,
    id,
    outcome: index === submissions.length - 1 ? outcome : null,
    submission,
  }));
}

/** True for a row not seen before; one that repeats another counts as the same, one that contradicts it is rejected. */
export function isFirst(run: ImportRun, seen: SeenLines, key: string, { line, row }: RegisterRow): boolean {
  const before = seen.see(key, canonicalJson(row));
  if (before === 'again') run.tally.count('same');
  if (before === 'contradicts')
    run.reject(
      line,
      key,
      new Refusal('INVALID_EVENT_DATA', `An earlier row gives "${key}" with other content.`),
    );
  return before === 'new';
}
