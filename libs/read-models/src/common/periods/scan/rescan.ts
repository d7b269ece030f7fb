import { compareDays } from '@chancery/kernel';
import type { PeriodRow, Run } from '../projecting/period-row';
import type { Certainty } from '../certainty';
import { lastDay, SINCE_EVER } from './mark';
import type { Marks } from './marks';
import type { About, Scan } from './scan';
import { Scanner } from './scanner';

/** What changed, and from where it can be gone through again. */
export interface Rescan {
  readonly scan: Scan;
  readonly about: About;
  readonly marks: Marks;
  /** What is known: every period that holds on the day before `from` or later. */
  readonly rows: readonly PeriodRow[];
  /** No mark that decides on this day or later counts before it. */
  readonly from: string;
  /** The last day on which what changed decides. */
  readonly changedUntil: string;
}

export interface Rescanned {
  readonly possible: readonly Run[];
  readonly certain: readonly Run[];
  /** The day from which everything is as it was; null: nothing is known to be. */
  readonly until: string | null;
}

/** Goes through the days from `from` on, until both what is possible and what is certain are again what they were. */
export function rescan(asked: Rescan): Rescanned {
  if (isPrecise(asked)) return rescanOnce(asked);
  const [possible, certain] = [new Track(asked, 'possible'), new Track(asked, 'certain')];
  for (let day = earlier(possible, certain); day !== null; day = earlier(possible, certain)) {
    const same = [possible.go(day), certain.go(day)];
    if (compareDays(day, asked.changedUntil) > 0 && same.every(Boolean))
      return { possible: possible.before(day), certain: certain.before(day), until: day };
  }
  return { possible: possible.runs, certain: certain.runs, until: null };
}

/** From here on everything is dated to the day, so that what is possible is certain. */
const isPrecise = ({ marks, rows, from }: Rescan): boolean =>
  rows.every(({ possible, certain }) => possible && certain) &&
  !marks.imprecise.some((mark) => compareDays(lastDay(mark), from) >= 0);

function rescanOnce(asked: Rescan): Rescanned {
  const track = new Track(asked, 'possible');
  for (let day = track.nextDay(); day !== null; day = track.nextDay())
    if (track.go(day) && compareDays(day, asked.changedUntil) > 0) {
      const runs = track.before(day);
      return { possible: runs, certain: runs, until: day };
    }
  return { possible: track.runs, certain: track.runs, until: null };
}

function earlier(one: Track, other: Track): string | null {
  const [day, otherDay] = [one.nextDay(), other.nextDay()];
  if (day === null || otherDay === null) return day ?? otherDay;
  return compareDays(otherDay, day) < 0 ? otherDay : day;
}

/** One of the two certainties on its way. */
class Track {
  readonly runs: Run[] = [];
  private readonly scanner: Scanner<unknown>;
  private readonly known: readonly PeriodRow[];

  constructor(
    private readonly asked: Rescan,
    certainty: Certainty,
  ) {
    const { scan, rows, from } = asked;
    this.known = rows.filter((row) => row[certainty]);
    const before = this.known.find((row) => holdsBefore(row, from));
    const state = before ? scan.read(JSON.parse(before.doc)) : scan.start;
    this.scanner = new Scanner({ ...asked, certainty, state });
    if (before) this.runs.push({ from: before.from, text: before.doc, tags: before.tags });
  }

  nextDay(): string | null {
    return this.scanner.nextDay();
  }

  /** True when what is true from this day on is what was known, and nothing that is to come can differ. */
  go(day: string): boolean {
    const { scan, about } = this.asked;
    const doc = scan.write(this.scanner.at(day), about);
    const text = doc === null ? null : JSON.stringify(doc);
    const begins = text !== (this.runs.at(-1)?.text ?? null);
    const from = day === SINCE_EVER ? null : day;
    if (begins) this.runs.push({ from, text, tags: doc === null ? [] : scan.tagsOf(doc) });
    if (!this.scanner.isSettled) return false;
    return text === null ? !this.known.some((row) => holdsOn(row, day)) : begins && this.knew(from, text);
  }

  before(day: string): readonly Run[] {
    return this.runs.filter(({ from }) => compareDays(from ?? SINCE_EVER, day) < 0);
  }

  private knew(from: string | null, text: string): boolean {
    return this.known.some((row) => row.from === from && row.doc === text);
  }
}

const holdsBefore = ({ from, to }: PeriodRow, day: string): boolean =>
  compareDays(from ?? SINCE_EVER, day) < 0 && (to === null || compareDays(to, day) >= 0);

const holdsOn = ({ from, to }: PeriodRow, day: string): boolean =>
  compareDays(from ?? SINCE_EVER, day) <= 0 && (to === null || compareDays(to, day) > 0);
