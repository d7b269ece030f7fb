import type { ProjectionContext } from '@chancery/projections';
import type { Question } from '../question';
import { SINCE_EVER } from '../scan/mark';
import type { Step } from '../step';
import { readEarly, readKnownNow, readSteps } from '../tables/period-writing.sql';
import type { KeyState, StoredKey } from './key-state';
import type { PeriodRow } from './period-row';

/** A part of the history of a key: what decides from a day on, and before what is read already. */
export interface Window {
  readonly id: number;
  readonly from: string;
  readonly before: string | null;
  /** Of a key that is read for the first time. */
  readonly key?: string;
  readonly tags?: readonly string[];
  readonly knownFrom?: number | null;
  /** What has been read of it already. */
  readonly state?: KeyState;
}

export interface Stored extends Window {
  readonly stored: Required<Pick<StoredKey, 'steps' | 'rows' | 'from'>>;
}

/**
 * Reads windows of keys, each begun so early that nothing that decides in it counts before it begins. Without a scan a
 * key is folded from all its steps, so that these are read once and all.
 */
export async function readStored(
  windows: readonly Window[],
  { scan }: Question,
  context: ProjectionContext,
): Promise<Stored[]> {
  const { client, schema } = context;
  const begun = scan ? await begunEarly(windows, context) : windows;
  const folded = scan
    ? begun
    : begun.filter(({ state }) => !state).map((one) => ({ ...one, from: SINCE_EVER }));
  const stepsOf = await readStepsOf(folded, context);
  const known = await client.query<PeriodRow & { keyId: string }>(readKnownNow(schema), columns(begun));
  const rowsOf = grouped(known.rows, ({ from, to, possible, certain, tags, doc }): PeriodRow => ({ from, to, possible, certain, tags, doc })); // prettier-ignore
  return begun.map((window) => ({
    ...window,
    stored: { steps: stepsOf.get(window.id) ?? [], rows: rowsOf.get(window.id) ?? [], from: window.from },
  }));
}

async function readStepsOf(windows: readonly Window[], { client, schema, dispute }: ProjectionContext) {
  if (windows.length === 0) return new Map<number, Step[]>();
  const values = [...columns(windows), dispute.id];
  const { rows } = await client.query<{ keyId: string; step: string }>(readSteps(schema), values);
  const parsed = new Map<string, Step>();
  const stepOf = (text: string) => {
    const step = parsed.get(text) ?? (JSON.parse(text) as Step);
    parsed.set(text, step);
    return step;
  };
  return grouped(rows, ({ step }) => stepOf(step));
}

/** What is dated imprecisely and spans the beginning of a window moves it back. */
async function begunEarly(
  windows: readonly Window[],
  { client, schema }: ProjectionContext,
): Promise<Window[]> {
  let begun = [...windows];
  for (;;) {
    const asked = begun.filter(({ from }) => from !== SINCE_EVER);
    if (asked.length === 0) return begun;
    const [ids, days] = columns(asked);
    const { rows } = await client.query<{ keyId: string; day: string }>(readEarly(schema), [ids, days]);
    if (rows.length === 0) return begun;
    const earlier = new Map(
      rows.map(({ keyId, day }) => [Number(keyId), day === '-infinity' ? SINCE_EVER : day]),
    );
    begun = begun.map((window) => ({ ...window, from: earlier.get(window.id) ?? window.from }));
  }
}

const columns = (windows: readonly Window[]) => [
  windows.map(({ id }) => id),
  windows.map(({ from }) => toSql(from)),
  windows.map(({ before }) => before && toSql(before)),
];

/** SINCE_EVER as Postgres has it. */
export const toSql = (day: string): string => (day === SINCE_EVER ? '-infinity' : day);

function grouped<Row extends { readonly keyId: string }, Value>(
  rows: readonly Row[],
  read: (row: Row) => Value,
) {
  const groups = new Map<number, Value[]>();
  for (const row of rows) {
    const id = Number(row.keyId);
    const group = groups.get(id);
    if (group) group.push(read(row));
    else groups.set(id, [read(row)]);
  }
  return groups;
}
