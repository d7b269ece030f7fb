import type { EventStore } from '@chancery/event-store';
import type { EventSubmission } from '@chancery/recording';
import { ATTEMPTS, type ImportRun, type Proposed } from '../../import-run';
import { recordedEntries, type RecordedEntries } from '../../recorded-entries';
import { type Step, stepId } from '../listing-ids';
import type { Selection } from '../programmes/selection';
import type { RecordedLists } from '../recorded/recorded-lists';
import type { ListReadNow } from './list-read-now';
import { type ListedHistory, listedHistory } from './listed-history';
import { outcomeOf } from './outcome-of';

export type OfacStore = Pick<EventStore, 'readEntries' | 'readStreams'>;

/** What one reading of a list works with. */
export interface Reading {
  readonly store: OfacStore;
  readonly run: ImportRun;
  readonly lists: RecordedLists;
  readonly list: ListReadNow;
  readonly selection: Selection;
}

/** As the report names a party: its line is 0 where the list does not hold it. */
export interface Named {
  readonly entNum: string;
  readonly line: number;
}

/** Says what a party asks for, given what the record holds of it; throws a Refusal to reject it. */
export type Plan<Party extends Named> = (party: Party, history: ListedHistory) => readonly EventSubmission[];

/**
 * One read of what the record holds of some parties, one append of what is missing; anew for those of which somebody
 * else recorded something in between. `prepare` is awaited before each attempt.
 */
export async function importParties<Party extends Named>(
  reading: Reading,
  parties: readonly Party[],
  prepare: (parties: readonly Party[]) => Promise<Plan<Party>>,
  attempt = 1,
): Promise<void> {
  if (parties.length === 0) return;
  const { run, store } = reading;
  const ids = parties.flatMap(({ entNum }) => stepsOf(reading, entNum).map(stepId));
  const recorded = await recordedEntries(store, run.dispute, [...new Set(ids)]);
  const plan = await prepare(parties);
  const proposed = parties.flatMap((party) => proposals(reading, party, recorded, plan));
  const overtaken = await run.record(proposed, { mayBeOvertaken: attempt < ATTEMPTS });
  await importParties(
    reading,
    parties.filter(({ entNum }) => overtaken.has(entNum)),
    prepare,
    attempt + 1,
  );
}

/** Steps that the record holds of a party, or may by now. */
function stepsOf({ lists, list: { on } }: Reading, entNum: string): Step[] {
  const recorded = lists.stepsOf(entNum);
  const possible = (['listed', 'changed', 'gone'] as const).map((kind): Step => ({ entNum, kind, on }));
  return [...recorded.filter((step) => step.on !== on), ...possible];
}

function proposals<Party extends Named>(
  reading: Reading,
  party: Party,
  recorded: RecordedEntries,
  plan: Plan<Party>,
): Proposed[] {
  const { run, list } = reading;
  const { entNum, line } = party;
  const history = listedHistory(run.dispute, stepsOf(reading, entNum), recorded, list.on);
  const submissions = run.readOrReject(line, () => entNum, () => plan(party, history)); // prettier-ignore
  if (!submissions) return [];
  const outcome = outcomeOf(submissions);
  if (outcome === null && line > 0) run.tally.count('same');
  // A party counts once, with the last of its events.
  return submissions.map((submission, index) => ({
    line,
    id: entNum,
    outcome: index === submissions.length - 1 ? outcome : null,
    submission,
  }));
}
