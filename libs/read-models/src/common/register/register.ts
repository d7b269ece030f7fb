import type { RecordedEvent } from '@chancery/kernel';

/** One item of a register as it is answered; keys keep the order in which they are written. */
export type Item = object;

/**
 * A register of the record: items with a key, each a pure fold of the events about it. The engine keeps every state
 * an item ever had, with the positions between which it held.
 */
export interface Register<State extends Item = any> {
  /** Of the projection and so of its tables. */
  readonly name: string;
  readonly version: number;
  /** The keys of the items an event is about; none for most events. */
  readonly keysOf: (event: RecordedEvent) => readonly string[];
  /** `before` is null while the item is unknown; answer null, or `before` itself, when nothing changes. */
  readonly evolve: (before: State | null, event: RecordedEvent, key: string) => State | null;
  /** What the item is found by, beside its key. */
  readonly tagsOf: (item: State) => readonly string[];
  readonly wordsOf: (item: State) => readonly (string | null | undefined)[];
}
