import type { KeyState } from './key-state';
import type { PeriodRow } from './period-row';

export interface OpenedPeriod {
  readonly keyId: number;
  readonly row: PeriodRow;
  readonly knownFrom: number;
  knownTo: number | null;
}

export interface ClosedPeriod {
  readonly keyId: number;
  readonly row: PeriodRow;
  readonly knownTo: number;
}

/** A tag that no answer of the key had before. */
export interface NewTag {
  readonly state: KeyState;
  readonly tag: string;
  readonly knownFrom: number;
}

/** What a batch came to: periods that hold no longer, and those that hold instead, some of them only for a while. */
export class Changes {
  readonly opened: OpenedPeriod[] = [];
  readonly closed: ClosedPeriod[] = [];
  readonly tagged: NewTag[] = [];
  readonly retagged = new Map<number, KeyState>();
  private readonly openedHere = new Map<PeriodRow, OpenedPeriod>();

  add(state: KeyState, position: number, closed: readonly PeriodRow[], opened: readonly PeriodRow[]): void {
    for (const row of closed) this.close(state.id, row, position);
    for (const row of opened) {
      const period = { keyId: state.id, row, knownFrom: position, knownTo: null };
      this.opened.push(period);
      this.openedHere.set(row, period);
      this.retag(state, row, position);
    }
  }

  private close(keyId: number, row: PeriodRow, knownTo: number): void {
    const here = this.openedHere.get(row);
    if (here) here.knownTo = knownTo;
    else this.closed.push({ keyId, row, knownTo });
  }

  private retag(state: KeyState, { tags }: PeriodRow, position: number): void {
    const fresh = tags.filter((tag) => !state.tags.has(tag));
    if (fresh.length === 0) return;
    for (const tag of new Set(fresh)) {
      state.tags.add(tag);
      this.tagged.push({ state, tag, knownFrom: position });
    }
    state.knownFrom ??= position;
    this.retagged.set(state.id, state);
  }
}
