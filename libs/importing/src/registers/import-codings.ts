import { EventStore } from '@chancery/event-store';
import { canonicalJson, type RecordedEvent, Refusal } from '@chancery/kernel';
import { Injectable } from '@nestjs/common';
import { ofTheFile, registerEventId } from '../import-ids';
import type { ImportRun, Proposed } from '../import-run';
import { recordedEntries } from '../recorded-entries';

/** What stand an entry shows, by reading: a line of a codings file, or the `coding` of a fact. */
export interface CodingRow {
  readonly line: number;
  readonly entryId: string;
  readonly propositions: unknown;
  readonly acts?: unknown;
  readonly why?: unknown;
}

/** Kept apart, so that a fact and a codings file about one entry do not undo each other for ever. */
type Origin = 'coding' | 'coding-of-fact';
const ORIGINS: readonly Origin[] = ['coding', 'coding-of-fact'];

/** The latest coding of an entry counts; one made by hand is not replaced. */
@Injectable()
export class ImportCodings {
  constructor(private readonly store: EventStore) {}

  /** Up to 500: one read of entries and their codings, one append. */
  async importChunk(run: ImportRun, rows: readonly CodingRow[], origin: Origin): Promise<void> {
    if (rows.length === 0) return;
    const recorded = await recordedEntries(this.store, run.dispute, rows.map(({ entryId }) => entryId)); // prettier-ignore
    const proposed = rows.flatMap((row) => {
      const events = recorded.get(row.entryId) ?? [];
      return run.readOrReject(row.line, () => row.entryId, () => propose(run, row, origin, events)) ?? []; // prettier-ignore
    });
    await run.record(proposed);
  }
}

function propose(
  run: ImportRun,
  row: CodingRow,
  origin: Origin,
  recorded: readonly RecordedEvent[],
): Proposed | null {
  const { line, entryId, propositions, acts, why } = row;
  const [entry] = recorded;
  if (!entry)
    throw new Refusal('ENTRY_NOT_FOUND', `There is no entry "${entryId}" to be coded.`, [
      { pointer: '/entryId', detail: 'there is no such entry' },
    ]);
  const codings = recorded.filter(({ type }) => type === 'PropositionsCoded');
  const idOf = (of: Origin) => (n: number) => registerEventId(run.dispute, of, entryId, n);
  const byFiles = new Map(ORIGINS.map((of) => [of, ofTheFile(codings, idOf(of))]));
  const own = byFiles.get(origin)!;
  const data = { target: entryId, propositions, method: 'human', ...given({ acts, why }) };
  if (own.length > 0 && canonicalJson(own.at(-1)!.data) === canonicalJson(data)) return same(run, origin);
  const last = codings.findLast(({ data: { method } }) => method === 'human');
  if (last && ![...byFiles.values()].flat().includes(last)) throw codedByHand(entryId);
  const counted = origin === 'coding' ? (own.length === 0 ? 'created' : 'changed') : null;
  const eventId = idOf(origin)(own.length + 1);
  const submission = { type: 'PropositionsCoded', occurredOn: entry.occurredOn, eventId, data };
  return { line, id: entryId, outcome: counted, submission };
}

const given = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The coding of a fact counts with the fact. */
function same(run: ImportRun, origin: Origin): null {
  if (origin === 'coding') run.tally.count('same');
  return null;
}

const codedByHand = (entryId: string) =>
  new Refusal(
    'INVALID_EVENT_DATA',
    `"${entryId}" has been coded by hand since; a file does not overwrite that.`,
  );
