import { compareDays } from '@chancery/kernel';
import type { PeriodRow } from '../../common/periods/projecting/period-row';
import type { ChangedKey } from './changed-keys';

/** Days over which a key has one answer before and one after; null where it has none. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** The days over which the answer of a key would not be what it is, in the order of the world. */
export function spansOf({ closed, opened }: ChangedKey): Span[] {
  const [before, after] = [possible(closed), possible(opened)];
  const all = [...before, ...after];
  const days = [...new Set(all.flatMap(({ from, to }) => [from ?? EVER, to ?? NEVER]))].toSorted(compareDays);
  return days.slice(0, -1).flatMap((day, index) => {
    const [was, is] = [docOn(before, day), docOn(after, day)];
    const [from, to] = [day === EVER ? null : day, days[index + 1] === NEVER ? null : days[index + 1]!];
    return was === is ? [] : [{ from, to, before: was, after: is }];
  });
}

const EVER = '';
/** Sorts after every day. */
const NEVER = '9999-99-99';

const possible = (rows: readonly PeriodRow[]) => rows.filter((row) => row.possible);

const docOn = (rows: readonly PeriodRow[], day: string): string | null =>
  rows.find(({ from, to }) => compareDays(from ?? EVER, day) <= 0 && compareDays(day, to ?? NEVER) < 0)
    ?.doc ?? null;
