import { compareDays } from '@chancery/kernel';
import type { Period } from '../question';

/** A period as it is stored: for what is possible, for what is certain, or for both where the two agree. */
export interface PeriodRow {
  readonly from: string | null;
  readonly to: string | null;
  readonly possible: boolean;
  readonly certain: boolean;
  readonly tags: readonly string[];
  readonly doc: string;
}

export function rowsOf(possible: readonly Period[], certain: readonly Period[]): PeriodRow[] {
  if (possible === certain) return possible.filter(lasts).map((period) => row(period, true, true));
  const certainly = new Map(certain.filter(lasts).map((period) => [days(period), row(period, false, true)]));
  const rows = possible.filter(lasts).map((period): PeriodRow => {
    const same = certainly.get(days(period));
    const alone = row(period, true, false);
    if (same?.doc !== alone.doc) return alone;
    certainly.delete(days(period));
    return { ...alone, certain: true };
  });
  return [...rows, ...certainly.values()];
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

const row = ({ from, to, doc, tags }: Period, possible: boolean, certain: boolean): PeriodRow => ({
  from,
  to,
  possible,
  certain,
  tags,
  doc: JSON.stringify(doc),
});

const lasts = ({ from, to }: Period) => from === null || to === null || compareDays(from, to) < 0;
const days = ({ from, to }: Pick<Period, 'from' | 'to'>) => `${from} ${to}`;
const place = ({ possible, certain, ...period }: PeriodRow) => `${days(period)} ${possible} ${certain}`;
