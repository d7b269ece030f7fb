import type { ProjectionContext } from '@chancery/projections';
import { readKeys, readKnownNow, readLastKeyId, readSteps } from '../tables/period-writing.sql';
import type { Step } from '../step';
import { inWorldOrder } from '../world-order';
import { KeyState } from './key-state';
import type { PeriodRow } from './period-row';

/** Keys of one dispute are numbered from here; room for 4 billion. */
const KEYS_OF_A_DISPUTE = 2 ** 32;
/** Steps kept in memory from batch to batch of a rebuild, some 500 bytes each. */
const MOST_STEPS = 400_000;

/**
 * The keys that a batch touches, read in as few round trips as it takes. In a rebuild the same object goes along from
 * batch to batch and keeps those used last.
 */
export class KeyStates {
  readonly added: KeyState[] = [];
  private readonly states = new Map<string, KeyState>();
  private readonly missing = new Set<string>();
  /** Every key there is, where the memory is complete. */
  private readonly numbered = new Set<string>();
  private lastId: number | null = null;

  static in({ memory }: ProjectionContext): KeyStates {
    const states = (memory.of.get(KeyStates.name) as KeyStates | undefined) ?? new KeyStates();
    memory.of.set(KeyStates.name, states);
    return states;
  }

  /** Reads what is there of these keys. */
  async load(keys: Iterable<string>, context: ProjectionContext): Promise<void> {
    const { client, schema, dispute, memory } = context;
    const unread = [...new Set(keys)].filter(
      (key) =>
        !this.states.has(key) && !this.missing.has(key) && (!memory.complete || this.numbered.has(key)),
    );
    if (unread.length === 0) return;
    const { rows } = await client.query<{ key: string; keyId: string; tags: string[] }>(readKeys(schema), [
      dispute.id,
      unread,
    ]);
    const found = rows.map(({ keyId, ...row }) => ({ ...row, id: Number(keyId) }));
    const [steps, known] = found.length > 0 ? await readStates(found, context) : [new Map(), new Map()];
    for (const { key, id, tags } of found)
      this.states.set(key, new KeyState({ key, id, tags, steps: steps.get(id), rows: known.get(id) }));
    for (const key of unread) if (!this.states.has(key)) this.missing.add(key);
  }

  /** The state of a key, in the order asked for; one that is new gets the next number. Load it first. */
  async stateOf(key: string, context: ProjectionContext): Promise<KeyState> {
    const known = this.states.get(key);
    if (known) {
      this.states.delete(key); // the last used go last
      this.states.set(key, known);
      return known;
    }
    const state = new KeyState({ key, id: await this.nextId(context) });
    this.missing.delete(key);
    this.numbered.add(key);
    this.states.set(key, state);
    this.added.push(state);
    return state;
  }

  /** After the batch was written: forgets what was used longest ago when there is too much. */
  settle(): void {
    this.added.length = 0;
    let steps = 0;
    for (const { size } of this.states.values()) steps += size;
    for (const [key, { size }] of this.states) {
      if (steps <= MOST_STEPS) break;
      this.states.delete(key);
      steps -= size;
    }
    this.missing.clear();
  }

  private async nextId({ client, schema, dispute }: ProjectionContext): Promise<number> {
    if (this.lastId === null) {
      const first = dispute.id * KEYS_OF_A_DISPUTE;
      const { rows } = await client.query<{ lastKeyId: string | null }>(readLastKeyId(schema), [
        first,
        first + KEYS_OF_A_DISPUTE - 1,
      ]);
      this.lastId = Number(rows[0]?.lastKeyId ?? first);
    }
    this.lastId += 1;
    return this.lastId;
  }
}

interface RawRow extends Omit<PeriodRow, 'from' | 'to'> {
  readonly keyId: string;
  readonly from: string | null;
  readonly to: string | null;
}

async function readStates(
  keys: readonly { readonly id: number }[],
  { client, schema, dispute }: ProjectionContext,
) {
  const ids = keys.map(({ id }) => id);
  const { rows: steps } = await client.query<{ keyId: string; step: string }>(readSteps(schema), [
    dispute.id,
    ids,
  ]);
  const { rows: known } = await client.query<RawRow>(readKnownNow(schema), [ids]);
  const parsed = new Map<string, Step>();
  const stepOf = (text: string) => {
    const step = parsed.get(text) ?? (JSON.parse(text) as Step);
    parsed.set(text, step);
    return step;
  };
  const byKey = grouped(steps, ({ step }) => stepOf(step));
  const inOrder = new Map([...byKey].map(([id, list]) => [id, list.toSorted(inWorldOrder)]));
  return [
    inOrder,
    grouped(known, ({ from, to, possible, certain, tags, doc }): PeriodRow => ({
      from,
      to,
      possible,
      certain,
      tags,
      doc,
    })),
  ] as const;
}

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
