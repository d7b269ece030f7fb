import { compareDays } from '@chancery/kernel';
import type { ProjectionContext } from '@chancery/projections';
import type { Question } from '../question';
import { readKeys, readLastKeyId } from '../tables/period-writing.sql';
import { KeyState } from './key-state';
import { readStored, type Window } from './read-stored';

/** Keys of one dispute are numbered from here; room for 4 billion. */
const KEYS_OF_A_DISPUTE = 2 ** 32;
/** Steps, or what weighs as much, kept in memory from batch to batch, some 500 bytes each. */
export const MOST_IN_A_REBUILD = 300_000;
export const MOST_LIVE = 20_000;

interface KeyRow {
  readonly key: string;
  readonly keyId: string;
  readonly tags: string[];
  readonly knownFrom: string | null;
}

/**
 * The keys that a batch touches, read in as few round trips as it takes and no further back than needed. The same
 * object goes along from batch to batch as long as nobody else can have written, and keeps those used last.
 */
export class KeyStates {
  readonly added: KeyState[] = [];
  private readonly states = new Map<string, KeyState>();
  private readonly missing = new Set<string>();
  /** Every key there is, where the memory is complete. */
  private readonly numbered = new Set<string>();
  private lastId: number | null = null;
  /** Those that the batch has asked for or read. */
  private readonly touched = new Set<KeyState>();
  /** Of all that are kept. */
  private size = 0;

  /** `most`: steps that are kept. */
  constructor(
    private readonly question: Question,
    private readonly most = MOST_LIVE,
  ) {}

  /** Reads what is there of these keys, each from the day on that is wanted. */
  async load(wanted: ReadonlyMap<string, string>, context: ProjectionContext): Promise<void> {
    const windows = [...this.furtherBack(wanted), ...(await this.unread(wanted, context))];
    if (windows.length === 0) return;
    for (const { stored, state, key, id, ...known } of await readStored(windows, this.question, context))
      if (state) this.keep(state.reachBack(stored));
      else this.keep(new KeyState(this.question, { ...known, ...stored, key: key!, id }));
  }

  /** The state of a key, in the order asked for; one that is new gets the next number. Load it first. */
  async stateOf(key: string, context: ProjectionContext): Promise<KeyState> {
    const known = this.states.get(key);
    if (known) {
      this.states.delete(key); // the last used go last
      this.keep(known);
      return known;
    }
    const state = new KeyState(this.question, { key, id: await this.nextId(context) });
    this.missing.delete(key);
    this.numbered.add(key);
    this.keep(state);
    this.added.push(state);
    return state;
  }

  /** After the batch was written: forgets what lies long back, and whole keys when there is too much. */
  settle(): void {
    this.added.length = 0;
    this.missing.clear();
    for (const state of this.touched) {
      this.size -= state.size;
      state.forgetLongAgo();
      state.weigh();
      this.size += state.size;
    }
    this.touched.clear();
    for (const [key, { size }] of this.states) {
      if (this.size <= this.most) return;
      this.states.delete(key);
      this.size -= size;
    }
  }

  private keep(state: KeyState): void {
    this.states.set(state.key, state);
    this.touched.add(state);
  }

  /** Keys of which more is wanted than has been read. */
  private furtherBack(days: ReadonlyMap<string, string>): Window[] {
    return [...days].flatMap(([key, from]) => {
      const state = this.states.get(key);
      const isWanted = state && compareDays(from, state.from) < 0;
      return isWanted ? [{ id: state.id, from, before: state.from, state }] : [];
    });
  }

  /** Keys of which nothing has been read, though there may be something. */
  private async unread(days: ReadonlyMap<string, string>, context: ProjectionContext): Promise<Window[]> {
    const { client, schema, dispute, memory } = context;
    const mayExist = (key: string) => !this.missing.has(key) && (!memory.complete || this.numbered.has(key));
    const unread = [...days.keys()].filter((key) => !this.states.has(key) && mayExist(key));
    if (unread.length === 0) return [];
    const { rows } = await client.query<KeyRow>(readKeys(schema), [dispute.id, unread]);
    const found = new Set(rows.map(({ key }) => key));
    for (const key of unread) if (!found.has(key)) this.missing.add(key);
    return rows.map(({ keyId, knownFrom, ...row }) => ({
      ...row,
      id: Number(keyId),
      knownFrom: knownFrom === null ? null : Number(knownFrom),
      from: days.get(row.key)!,
      before: null,
    }));
  }

  private async nextId({ client, schema, dispute }: ProjectionContext): Promise<number> {
    if (this.lastId === null) {
      const first = dispute.id * KEYS_OF_A_DISPUTE;
      const values = [first, first + KEYS_OF_A_DISPUTE - 1];
      const { rows } = await client.query<{ lastKeyId: string | null }>(readLastKeyId(schema), values);
      this.lastId = Number(rows[0]?.lastKeyId ?? first);
    }
    this.lastId += 1;
    return this.lastId;
  }
}
