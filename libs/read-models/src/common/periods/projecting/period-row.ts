import { compareDays } from '@chancery/kernel';

/** A period as it is stored: for what is possible, for what is certain, or for both where the two agree. */
export interface PeriodRow {
  readonly from: string | null;
  readonly to: string | null;
  readonly possible: boolean;
  readonly certain: boolean;
  readonly tags: readonly string[];
  readonly doc: string;
}

/** What is true from a day on until the next run begins. */
export interface Run {
  /** null: since ever. */
  readonly from: string | null;
  /** The answer as JSON text; null where there is none. */
  readonly text: string | null;
  readonly tags: readonly string[];
}

/** The rows that two courses of runs come to; what one ends with lasts until the day `until`. */
export function rowsOf(possible: readonly Run[], certain: readonly Run[], until: string | null): PeriodRow[] {
  if (possible === certain) return rows(possible, until, { possible: true, certain: true });
  const certainly = new Map(
    rows(certain, until, { possible: false, certain: true }).map((row) => [days(row), row]),
  );
  const merged = rows(possible, until, { possible: true, certain: false }).map((row) => {
    if (certainly.get(days(row))?.doc !== row.doc) return row;
    certainly.delete(days(row));
    return { ...row, certain: true };
  });
  return [...merged, ...certainly.values()];
}

export interface Difference {
  readonly closed: readonly PeriodRow[];
  readonly opened: readonly PeriodRow[];
  /** All that hold from now on. */
  readonly now: readonly PeriodRow[];
}

/** What has to be closed and opened so that `before` becomes `after`. */
export function difference(before: readonly PeriodRow[], after: readonly PeriodRow[]): Difference {
  const had = new Map(before.map((one) => [place(one), one]));
  const now = after.map((one) => {
    const same = had.get(place(one));
    return same?.doc === one.doc ? same : one;
  });
  const kept = new Set(now);
  const known = new Set(before);
  return {
    closed: before.filter((one) => !kept.has(one)),
    opened: now.filter((one) => !known.has(one)),
    now,
  };
}

function rows(
  runs: readonly Run[],
  until: string | null,
  whom: Pick<PeriodRow, 'possible' | 'certain'>,
): PeriodRow[] {
  return runs.flatMap(({ from, text, tags }, index) => {
    const next = runs[index + 1];
    const to = next ? next.from : until;
    const lasts = text !== null && (from === null || to === null || compareDays(from, to) < 0);
    return lasts ? [{ from, to, ...whom, tags, doc: text }] : [];
  });
}

const days = ({ from, to }: Pick<PeriodRow, 'from' | 'to'>) => `${from} ${to}`;
const place = ({ possible, certain, ...period }: PeriodRow) => `${days(period)} ${possible} ${certain}`;
