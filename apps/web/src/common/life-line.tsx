import './life-line.css';
import { useId } from 'react';
import { dayOf } from '../address/days';

/** Told by form, never by colour: a full bar, a hatched one, an empty one, a line. */
export type Look = 'full' | 'part' | 'paused' | 'over';

export interface Spell {
  readonly from: number;
  /** The day on which the next begins; null while it lasts. */
  readonly to: number | null;
  readonly look: Look;
  readonly says: string;
}

export interface Turn {
  /** First and last day it can have happened. */
  readonly at: readonly [number, number];
  readonly says: string;
}

/** The days that a column of life-lines has in common. */
export interface Scale {
  readonly first: number;
  readonly last: number;
}

interface Life {
  /** The whole of it in words, for whoever does not see it; a table or list beside it says the same. */
  readonly label: string;
  readonly spells: readonly Spell[];
  readonly turns: readonly Turn[];
  readonly scale: Scale;
}

/** How something stood over time, until the chosen day: spells as bars, what happened as marks on them. */
export function LifeLine({ label, spells, turns, scale }: Life) {
  const hatch = useId();
  const place = placeOn(scale);
  return (
    <svg className="life-line" role="img" aria-label={label} height="26" width="100%">
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch" width="2.2" height="5" />
      </pattern>
      {yearsOn(scale).map(({ year, at }) => (
        <line key={year} className="year" x1={percent(place(at))} x2={percent(place(at))} y1="0" y2="26" />
      ))}
      {spells.map((spell, i) => (
        <Bar
          key={i}
          spell={spell}
          from={place(spell.from)}
          to={place(spell.to ?? scale.last)}
          hatch={hatch}
        />
      ))}
      {turns.map(({ at: [first, last], says }, i) => (
        <g key={i} className="turn">
          <title>{says}</title>
          {last > first && <line x1={percent(place(first))} x2={percent(place(last))} y1="13" y2="13" />}
          <circle cx={percent(place((first + last) / 2))} cy="13" r="3.6" />
        </g>
      ))}
    </svg>
  );
}

interface BarOf {
  readonly spell: Spell;
  readonly from: number;
  readonly to: number;
  readonly hatch: string;
}

function Bar({ spell: { look, says }, from, to, hatch }: BarOf) {
  const [x, width] = [percent(from), percent(Math.max(0, to - from))];
  if (look === 'over')
    return (
      <line className="over" x1={x} x2={percent(to)} y1="13" y2="13">
        <title>{says}</title>
      </line>
    );
  return (
    <rect
      className={look}
      x={x}
      width={width}
      y="8"
      height="10"
      fill={look === 'part' ? `url(#${hatch})` : undefined}
    >
      <title>{says}</title>
    </rect>
  );
}

/** The years of a column of life-lines. */
export function LifeAxis({ scale }: { readonly scale: Scale }) {
  const place = placeOn(scale);
  return (
    <svg className="life-axis" aria-hidden="true" height="18" width="100%">
      {yearsOn(scale)
        .filter(({ at }) => place(at) < 95)
        .map(({ year, at }) => (
          <text key={year} x={percent(place(at))} y="13">
            {year}
          </text>
        ))}
    </svg>
  );
}

/** From the beginning of the year in which the earliest began until the chosen day. */
export function scaleOf(starts: readonly (number | null)[], day: number): Scale {
  const known = starts.filter((one) => one !== null);
  const earliest = Math.min(day - 365, ...known);
  return { first: newYear(Number(dayOf(earliest).slice(0, 4))), last: day };
}

const MOST_YEARS = 8;
const newYear = (year: number) => Math.floor(Date.UTC(year, 0, 1) / 86_400_000);
const percent = (share: number) => `${share.toFixed(2)}%`;

/** In per cent of the width; a little room at the right for the mark of what has just happened. */
const placeOn =
  ({ first, last }: Scale) =>
  (day: number): number =>
    Math.min(1, Math.max(0, (day - first) / Math.max(1, last - first))) * 98.4 + 0.8;

/** As many as have room, counted back from the latest. */
function yearsOn({ first, last }: Scale): readonly { readonly year: number; readonly at: number }[] {
  const [from, to] = [first, last].map((day) => Number(dayOf(day).slice(0, 4)));
  const years = Array.from({ length: to! - from! + 1 }, (_, i) => from! + i);
  const step = Math.ceil(years.length / MOST_YEARS);
  return years
    .filter((year) => (to! - year) % step === 0)
    .map((year) => ({ year, at: newYear(year) }))
    .filter(({ at }) => at >= first);
}
