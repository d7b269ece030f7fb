import type { Schema } from './schema';
import { typeOf } from './schema';

export type Value = unknown;
type Fields = Readonly<Record<string, Value>>;

/** Without what was left empty: blank texts, rows in which nothing was filled in, groups without a value. */
export function filled(value: Value): Value {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const rows = value.map(filled).filter((one) => one !== undefined);
    return rows.length === 0 ? undefined : rows;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const fields = Object.entries(value)
    .map(([name, one]) => [name, filled(one)] as const)
    .filter(([, one]) => one !== undefined);
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

/** A row or group to begin with: what the schema says must be there, empty. */
export function blank(schema: Schema): Value {
  const type = typeOf(schema);
  if (type === 'object') return {};
  return type === 'array' ? [] : '';
}

/** What an entry says now, in the shape in which it is recorded: parties without the names that the answer adds. */
export function recordedIn(entry: Fields, { properties = {} }: Schema): Fields {
  const details = (entry['details'] ?? {}) as Fields;
  const links = (entry['links'] ?? {}) as Fields;
  const values = Object.entries(properties).map(([name, schema]) => {
    const value = name === 'follows' ? links['follows'] : (entry[name] ?? details[name]);
    return [name, only(value, schema)] as const;
  });
  return (filled(Object.fromEntries(values)) ?? {}) as Fields;
}

/** Only what the schema knows. */
export function only(value: Value, { properties, items }: Schema): Value {
  if (Array.isArray(value)) return items ? value.map((one) => only(one, items)) : value;
  if (!properties || typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).filter(([name]) => name in properties);
  return Object.fromEntries(known.map(([name, one]) => [name, only(one, properties[name]!)]));
}

export interface Difference {
  readonly field: string;
  readonly before: Value;
  readonly after: Value;
}

/** Field by field; one that was emptied comes out as null, which takes it away. */
export function differences(before: Fields, after: Fields): readonly Difference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: filled(before[field]) ?? null, after: filled(after[field]) ?? null }))
    .filter((one) => JSON.stringify(sorted(one.before)) !== JSON.stringify(sorted(one.after)));
}

function sorted(value: Value): Value {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, sorted(one)]));
}
