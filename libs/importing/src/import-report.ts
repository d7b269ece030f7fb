import type { Refusal } from '@chancery/kernel';

/** A line that was not taken, and why; `pointer` leads into the line. */
export interface RejectedLine {
  readonly line: number;
  readonly id: string | null;
  readonly reason: string;
  readonly pointer: string | null;
}

export interface ImportReport {
  readonly created: number;
  readonly same: number;
  readonly changed: number;
  /** The first 1,000; `rejectedCount` counts all. */
  readonly rejected: readonly RejectedLine[];
  readonly rejectedCount: number;
  /** First and last position of what this import appended; null when nothing was. */
  readonly positions: { readonly first: number; readonly last: number } | null;
}

/** `gone`: a list no longer holds it; facts never are. */
export type Outcome = 'created' | 'same' | 'changed' | 'gone';

const MOST_LISTED = 1000;

/** Keeps the count while an import runs. */
export class ImportTally {
  private readonly counts: Record<Outcome, number> = { created: 0, same: 0, changed: 0, gone: 0 };
  private readonly rejected: RejectedLine[] = [];
  private rejectedCount = 0;
  private first: number | null = null;
  private last = 0;

  /** `changed after all`: the line was counted as the same before. */
  count(outcome: Outcome | 'changed after all' | null): void {
    if (outcome === null) return;
    if (outcome === 'changed after all') this.counts.same -= 1;
    this.counts[outcome === 'changed after all' ? 'changed' : outcome] += 1;
  }

  reject(line: number, id: string | null, { message, errors }: Pick<Refusal, 'message' | 'errors'>): void {
    this.rejectedCount += 1;
    if (this.rejected.length >= MOST_LISTED) return;
    const [first] = errors;
    const detail = first && !message.includes(first.detail) ? ` (${first.pointer} ${first.detail})` : '';
    this.rejected.push({ line, id, reason: `${message}${detail}`, pointer: first?.pointer ?? null });
  }

  appended(positions: readonly (number | null)[]): void {
    for (const position of positions) {
      if (position === null) continue;
      this.first ??= position;
      this.last = Math.max(this.last, position);
    }
  }

  get gone(): number {
    return this.counts.gone;
  }

  report(): ImportReport {
    const { rejected, rejectedCount, first, last } = this;
    const { created, same, changed } = this.counts;
    return {
      created,
      same,
      changed,
      rejected: rejected.toSorted((a, b) => a.line - b.line),
      rejectedCount,
      positions: first === null ? null : { first, last },
    };
  }
}
