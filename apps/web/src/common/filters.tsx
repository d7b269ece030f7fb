import './filters.css';
import { useId } from 'react';
import { usePageAddress } from '../address/page-address';

export interface Offer {
  readonly value: string;
  readonly says: string;
  readonly count: number;
  /** A shape beside the word. */
  readonly sign?: string;
}

/** The values that rows have, with how many have each, the most frequent first. */
export function offersOf<Row>(
  rows: readonly Row[],
  of: (row: Row) => readonly (readonly [value: string, says: string])[],
): readonly Offer[] {
  const found = new Map<string, { says: string; count: number }>();
  for (const [value, says] of rows.flatMap(of)) {
    const one = found.get(value) ?? { says, count: 0 };
    found.set(value, { ...one, count: one.count + 1 });
  }
  return [...found]
    .map(([value, one]) => ({ value, ...one }))
    .toSorted((a, b) => b.count - a.count || a.says.localeCompare(b.says));
}

/** A party as a value of a filter. */
export const named = ({ code, name }: { readonly code: string; readonly name: string }) =>
  [code, name] as const;

/** A filter of few values: each is switched on and off. */
export function Switches({
  name,
  label,
  offers,
}: {
  readonly name: string;
  readonly label: string;
  readonly offers: readonly Offer[];
}) {
  const { list, set } = usePageAddress();
  const chosen = list(name);
  const toggle = (value: string) =>
    set({ [name]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value] });
  return (
    <div className="switches" role="group" aria-label={label}>
      {offers.map(({ value, says, count, sign }) => (
        <button key={value} type="button" aria-pressed={chosen.includes(value)} onClick={() => toggle(value)}>
          {sign && <span aria-hidden="true">{sign} </span>}
          {says} <span className="count">{count}</span>
        </button>
      ))}
    </div>
  );
}

interface Pick {
  readonly name: string;
  readonly label: string;
  /** What no choice is called. */
  readonly all: string;
  readonly offers: readonly Offer[];
}

/** A filter of many values: one is chosen. What the address names and no row has stays in sight. */
export function Pick({ name, label, all, offers }: Pick) {
  const { get, set } = usePageAddress();
  const id = useId();
  const chosen = get(name);
  const there = chosen === '' || offers.some(({ value }) => value === chosen);
  return (
    <span className="pick small">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ target }) => set({ [name]: target.value })}>
        <option value="">{all}</option>
        {!there && <option value={chosen}>{chosen}</option>}
        {offers.map(({ value, says, count }) => (
          <option key={value} value={value}>
            {says} ({count})
          </option>
        ))}
      </select>
    </span>
  );
}
