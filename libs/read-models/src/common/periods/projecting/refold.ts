import { compareDays } from '@chancery/kernel';
import type { Registers } from '../../attribution/registers';
import type { Certainty, FoldMemory, Period, Question } from '../question';
import { type Mark, SINCE_EVER } from '../scan/mark';
import { rescan } from '../scan/rescan';
import type { Scan } from '../scan/scan';
import type { KeySteps } from './key-steps';
import { type Difference, difference, type PeriodRow, rowsOf, type Run } from './period-row';
import type { ChangedDays } from './changed-days';

export type Refolded = Difference;

interface Known {
  readonly key: string;
  readonly registers: Registers;
  readonly rows: readonly PeriodRow[];
}

interface Marked extends Known {
  /** In the order of decision. */
  readonly boundaries: readonly Mark[];
  /** In the order of decision. */
  readonly steps: readonly Mark[];
  /** By first day. */
  readonly imprecise: readonly Mark[];
}

interface Whole extends Known {
  readonly steps: KeySteps;
  readonly memories: Memories;
}

/** What the folds of one key keep. */
export type Memories = Readonly<Record<Certainty, FoldMemory>>;

const LAST_DAY = '9999-12-31';

/** Goes through what changed and no further; `changed` null: through everything. */
export function refoldByScan(
  scan: Scan,
  { key, registers, rows, ...steps }: Marked,
  changed: ChangedDays | null,
): Refolded {
  const about = { key, registers };
  const { from, until: changedUntil } = changed ?? { from: SINCE_EVER, until: LAST_DAY };
  const touched = rows.filter(({ to }) => to === null || compareDays(to, from) >= 0);
  const { possible, certain, until } = rescan({ scan, about, marks: steps, rows: touched, from, changedUntil }); // prettier-ignore
  const isAfter = (row: PeriodRow) => until !== null && compareDays(row.from ?? SINCE_EVER, until) >= 0;
  const before = touched.filter((row) => !isAfter(row));
  const changes = difference(before, rowsOf(possible, certain, until));
  const others = new Set(before);
  return { ...changes, now: [...rows.filter((row) => !others.has(row)), ...changes.now] };
}

/** Folds the key from what the folds remember; what ended before `since` is taken to be what it was. */
export function refoldWhole(
  question: Question,
  { key, steps, registers, rows, memories }: Whole,
  since: string | null,
): Refolded {
  const day = since === SINCE_EVER ? null : since;
  const asked = { key, registers, since: day };
  const fold = (certainty: Certainty) => {
    const memory = memories[certainty];
    return question.fold({ ...asked, certainty, memory, steps: steps.from(goesBack(memory, day) ? day : null) }); // prettier-ignore
  };
  const possible = fold('possible');
  const { arePrecise } = steps;
  if (arePrecise) memories.certain.days = [];
  const certain = arePrecise ? possible : fold('certain');
  const hasEnded = ({ to }: PeriodRow) => day !== null && to !== null && compareDays(to, day) < 0;
  const after = rowsOf(runsOf(possible), runsOf(certain), null).filter((row) => !hasEnded(row));
  const changes = difference(
    rows.filter((row) => !hasEnded(row)),
    after,
  );
  return { ...changes, now: [...rows.filter(hasEnded), ...changes.now] };
}

/** Whether it holds what came before the day, so that nobody need tell it again. */
const goesBack = ({ days: [first] }: FoldMemory, day: string | null): boolean =>
  first !== undefined && day !== null && compareDays(first.day, day) < 0;

/** Where a period ends before the next begins, nothing is true in between. */
function runsOf(periods: readonly Period[]): Run[] {
  return periods.flatMap(({ from, to, doc, tags }, index) => {
    const run: Run = { from, text: JSON.stringify(doc), tags };
    const next = periods[index + 1];
    return to === null || to === next?.from ? [run] : [run, { from: to, text: null, tags: [] }];
  });
}
