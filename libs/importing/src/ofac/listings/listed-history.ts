import type { ListingChangedData } from '@chancery/events';
import { type ImportedEntry, importedEntry } from '../../facts/imported-entry';
import type { RecordedEntries } from '../../recorded-entries';
import { type Step, stepId } from '../listing-ids';

/** A step with what the record says of it. */
export interface RecordedStep extends Step {
  readonly entryId: string;
  readonly entry: ImportedEntry;
  /** As the file said it, with what later readings of the same file changed. */
  readonly asImported: ListingChangedData;
  /** With what people changed. */
  readonly asItStands: ListingChangedData;
}

/** What the record holds of one party, from its oldest list to its newest. */
export interface ListedHistory {
  readonly steps: readonly RecordedStep[];
  /** The latest step up to the day of the list that is being read. */
  readonly last: RecordedStep | undefined;
  /** Lists of later days have been compared with what stood before them. */
  readonly hasLater: boolean;
  /** Entries that somebody has retracted: they are not made again. */
  readonly retracted: ReadonlySet<string>;
}

export function listedHistory(
  dispute: string,
  steps: readonly Step[],
  recorded: RecordedEntries,
  on: string,
): ListedHistory {
  const all = steps.flatMap((step) => recordedStep(dispute, step, recorded) ?? []).toSorted(byDay);
  const standing = all.filter(({ entry }) => entry.asItStands.status !== 'retracted');
  return {
    steps: standing,
    last: standing.findLast((step) => step.on <= on),
    hasLater: standing.some((step) => step.on > on),
    retracted: new Set(all.filter((step) => !standing.includes(step)).map(({ entryId }) => entryId)),
  };
}

function recordedStep(dispute: string, step: Step, recorded: RecordedEntries): RecordedStep | null {
  const entryId = stepId(step);
  const events = recorded.get(entryId);
  if (!events) return null;
  const entry = importedEntry(dispute, events);
  return {
    ...step,
    entryId,
    entry,
    asImported: dataOf(entry.asImported),
    asItStands: dataOf(entry.asItStands),
  };
}

const dataOf = ({ data }: ImportedEntry['asImported']) => data as unknown as ListingChangedData;

const byDay = (a: Step, b: Step) => Number(a.on > b.on) - Number(a.on < b.on);
