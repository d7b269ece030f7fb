import type { RecordedEvent } from '@chancery/kernel';
import type { Projection, ProjectionContext } from '@chancery/projections';
import { arrayText, copyRows, type CopyValue } from '../copy-text';
import { searchIndex } from '../words/search-index';
import type { Item, Register } from './register';
import {
  closeItems,
  copyItems,
  createRegisterIndexes,
  createRegisterTables,
  readOpenItems,
} from './register-tables.sql';

interface NewState {
  readonly key: string;
  readonly knownFrom: number;
  knownTo: number | null;
  readonly item: Item;
}

/** Keeps a {@link Register}: folds event by event and writes each state an item came to. */
export class RegisterProjection implements Projection {
  readonly tables = createRegisterTables;
  readonly indexes = createRegisterIndexes;

  constructor(private readonly register: Register) {}

  get name(): string {
    return this.register.name;
  }

  get version(): number {
    return this.register.version;
  }

  async apply(events: readonly RecordedEvent[], context: ProjectionContext): Promise<void> {
    const touched = events.flatMap((event) => this.register.keysOf(event).map((key) => ({ event, key })));
    if (touched.length === 0) return;
    const before = await readItems(new Set(touched.map(({ key }) => key)), context);
    const now = new Map<string, NewState>();
    const added: NewState[] = [];
    const closed = new Map<string, number>();
    for (const { event, key } of touched) {
      const last = now.get(key);
      const item = last?.item ?? before.get(key) ?? null;
      const next = this.register.evolve(item, event, key);
      if (next === null || next === item) continue;
      if (last) last.knownTo = event.position;
      else if (item) closed.set(key, event.position);
      const state: NewState = { key, knownFrom: event.position, knownTo: null, item: next };
      now.set(key, state);
      added.push(state);
    }
    await this.write(added, closed, context);
  }

  private async write(
    added: readonly NewState[],
    closed: ReadonlyMap<string, number>,
    { client, schema, dispute }: ProjectionContext,
  ) {
    if (closed.size > 0)
      await client.query(closeItems(schema), [dispute.id, [...closed.keys()], [...closed.values()]]);
    if (added.length > 0) await copyRows(client, copyItems(schema), this.lines(added, dispute.id));
  }

  private *lines(states: readonly NewState[], logId: number): Iterable<readonly CopyValue[]> {
    for (const { key, knownFrom, knownTo, item } of states) {
      const [tags, words] = [this.register.tagsOf(item), this.register.wordsOf(item)];
      yield [logId, key, knownFrom, knownTo, arrayText(tags), searchIndex(words), JSON.stringify(item)];
    }
  }
}

async function readItems(
  keys: ReadonlySet<string>,
  { client, schema, dispute }: ProjectionContext,
): Promise<Map<string, Item>> {
  const { rows } = await client.query<{ key: string; doc: string }>(readOpenItems(schema), [
    dispute.id,
    [...keys],
  ]);
  return new Map(rows.map(({ key, doc }) => [key, JSON.parse(doc) as Item]));
}
