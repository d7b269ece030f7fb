import { compareDays } from '@chancery/kernel';
import type { Registers } from '../../attribution/registers';
import type { Question } from '../question';
import { inOrderOfDecision, type Mark, SINCE_EVER } from '../scan/mark';
import type { Scan } from '../scan/scan';
import type { Step } from '../step';
import type { ChangedDays } from './changed-days';
import { KeySteps } from './key-steps';
import type { PeriodRow } from './period-row';
import { type Memories, refoldByScan, refoldWhole, type Refolded } from './refold';

/** Periods of a key kept in memory, in a rebuild, from batch to batch. */
const KEPT = 32;
/** Characters of answers that weigh as much as a step. */
const TEXT_OF_A_STEP = 500;

/** What the tables hold of a key, from a day on; nothing of one that is new. */
export interface StoredKey {
  readonly key: string;
  readonly id: number;
  readonly tags?: readonly string[] | undefined;
  readonly knownFrom?: number | null | undefined;
  /** Those that decide on `from` or later; all of them where the question has no scan. */
  readonly steps?: readonly Step[] | undefined;
  /** What is known now, from the period on that holds on the day before `from`. */
  readonly rows?: readonly PeriodRow[] | undefined;
  readonly from?: string | undefined;
}

/** A key while a batch goes through it: the entries it is folded from, and what is known of it now. */
export class KeyState {
  readonly key: string;
  readonly id: number;
  /** Tags that any of its periods ever had. */
  readonly tags: Set<string>;
  /** The position of the first answer with a tag: one that says something. */
  knownFrom: number | null;
  /** From this day on everything is here; SINCE_EVER: all of it. Without a scan all steps are. */
  from: string;
  private weight = 0;
  private readonly steps: KeySteps;
  private rows: readonly PeriodRow[];
  /** As of a version of the registers. */
  private boundaries: { readonly version: number; readonly marks: readonly Mark[] } | null = null;
  private readonly memories: Memories = { possible: { days: [] }, certain: { days: [] } };

  constructor(
    private readonly question: Question,
    { key, id, tags = [], knownFrom = null, steps = [], rows = [], from = SINCE_EVER }: StoredKey,
  ) {
    this.key = key;
    this.id = id;
    this.tags = new Set(tags);
    this.knownFrom = knownFrom;
    this.rows = rows;
    this.from = from;
    this.steps = new KeySteps(question, steps);
  }

  /** How much memory it takes, in steps, as last weighed. */
  get size(): number {
    return this.weight;
  }

  weigh(): void {
    const { possible, certain } = this.memories;
    const text = this.rows.reduce((sum, { doc }) => sum + doc.length, 0);
    this.weight =
      this.steps.length + possible.days.length + certain.days.length + Math.ceil(text / TEXT_OF_A_STEP);
  }

  /** Adds what the tables hold from an earlier day on. */
  reachBack({ steps = [], rows = [], from = SINCE_EVER }: Pick<StoredKey, 'steps' | 'rows' | 'from'>): this {
    this.rows = [...rows, ...this.rows];
    this.from = from;
    this.steps.addEarlier(steps);
    return this;
  }

  /** Forgets what lies long back once there is much of it; it can be read again. */
  forgetLongAgo(): void {
    if (this.rows.length <= 2 * KEPT) return;
    const days = this.rows.map((row) => row.from ?? SINCE_EVER).toSorted(compareDays);
    const day = days.at(-KEPT)!;
    const from = this.question.scan ? this.steps.settledBefore(day) : day;
    this.rows = this.rows.filter(({ to }) => to === null || compareDays(to, from) >= 0);
    this.from = from;
    if (this.question.scan) this.steps.forgetBefore(from);
  }

  replace(before: Step | null, after: Step | null): void {
    this.steps.replace(before, after);
  }

  /** Folds it again where something changed; null: anywhere. The first day of the change must be here. */
  refold(registers: Registers, changed: ChangedDays | null): Pick<Refolded, 'closed' | 'opened'> {
    const { question, key, rows, steps, memories } = this;
    const all = { key, registers, rows };
    const { closed, opened, now } = question.scan
      ? refoldByScan(
          question.scan,
          { ...all, steps: steps.all, imprecise: steps.imprecise, boundaries: this.boundariesIn(question.scan, registers) }, // prettier-ignore
          changed && { ...changed, from: steps.settledBefore(changed.from) },
        )
      : refoldWhole(question, { ...all, steps, memories }, changed?.from ?? null);
    this.rows = now;
    return { closed, opened };
  }

  private boundariesIn(scan: Scan, registers: Registers): readonly Mark[] {
    if (this.boundaries?.version !== registers.version) {
      const marks = scan.boundaries({ key: this.key, registers }).map((boundary): Mark => ({ boundary }));
      this.boundaries = { version: registers.version, marks: marks.toSorted(inOrderOfDecision) };
    }
    return this.boundaries.marks;
  }
}
