import { dayOf, numberOf } from '../address/days';

interface Period {
  readonly track: 'declared' | 'enacted';
  readonly from: string | null;
  readonly to: string | null;
}

export interface Bar<One> {
  readonly period: One;
  /** In hundredths of the strip. */
  readonly left: number;
  readonly width: number;
}

export interface Strip<One> {
  readonly lanes: readonly { readonly track: Period['track']; readonly bars: readonly Bar<One>[] }[];
  readonly years: readonly { readonly year: number; readonly left: number }[];
}

const A_YEAR = 365.25;
const MOST_YEARS = 6;
const LEAST_DAYS = 90;

/** Periods laid along time, from the first of them to the day shown, one lane a track. */
export function stripOf<One extends Period>(periods: readonly One[], today: number): Strip<One> {
  const starts = periods.flatMap(({ from }) => (from === null ? [] : [numberOf(from)]));
  const first = Math.min(...starts, today - LEAST_DAYS);
  const share = (number: number) => ((number - first) / (today + 1 - first)) * 100;
  const lanes = (['declared', 'enacted'] as const)
    .map((track) => ({ track, of: periods.filter((one) => one.track === track) }))
    .filter(({ of }) => of.length > 0)
    .map(({ track, of }) => ({
      track,
      bars: of.map((period) => {
        const left = period.from === null ? 0 : share(numberOf(period.from));
        const right = period.to === null ? 100 : share(numberOf(period.to));
        return { period, left, width: Math.max(0.5, right - left) };
      }),
    }));
  return { lanes, years: yearsBetween(first, today, share) };
}

function yearsBetween(first: number, last: number, share: (number: number) => number) {
  const step = Math.max(1, Math.ceil((last - first) / A_YEAR / MOST_YEARS));
  const years = [];
  const from = Number(dayOf(first).slice(0, 4));
  for (let year = from + 1; numberOf(`${year}-01-01`) <= last; year += step)
    years.push({ year, left: share(numberOf(`${year}-01-01`)) });
  return years;
}
