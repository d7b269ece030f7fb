import { compareDays } from '@chancery/kernel';
import type { Question } from '../question';
import { firstDay, inOrderOfDecision, lastDay, type Mark } from '../scan/mark';
import { byFirstDay, isImprecise, placeOf } from '../scan/marks';
import type { Step } from '../step';
import { inWorldOrder } from '../world-order';
import { changedDays } from './changed-days';

type StepMark = Extract<Mark, { readonly step: Step }> & {
  /** The last day on which it counts, or on which something counts that it tells of. */
  readonly until: string;
};

/** The steps of a key: in the order of decision where they are scanned, else in that of the world. */
export class KeySteps {
  private marks: StepMark[] = [];
  /** Those that count beyond their first day, by their first day. */
  private lasting: StepMark[] = [];

  constructor(
    private readonly question: Question,
    steps: readonly Step[],
  ) {
    this.take(steps);
  }

  get length(): number {
    return this.marks.length;
  }

  get all(): readonly StepMark[] {
    return this.marks;
  }

  /** Of a key that is scanned: those that are not dated to the day, by their first day. */
  get imprecise(): readonly StepMark[] {
    return this.lasting;
  }

  get arePrecise(): boolean {
    return !this.lasting.some(isImprecise);
  }

  /** Those that count on the day or later, and those that tell of something that does; null: all of them. */
  from(day: string | null): Step[] {
    if (day === null) return this.marks.map(({ step }) => step);
    const isEarlier = (mark: Mark) => compareDays(firstDay(mark), day) < 0;
    const early = this.lasting.filter((mark) => isEarlier(mark) && compareDays(mark.until, day) >= 0);
    return [...early, ...this.marks.slice(placeOf(this.marks, isEarlier))].map(({ step }) => step);
  }

  /** The last day up to this one on which nothing counts that has not decided before. */
  settledBefore(day: string): string {
    let from = day;
    for (const spans = (mark: Mark) => firstDay(mark) < from && lastDay(mark) >= from; ;) {
      const early = this.lasting.find(spans);
      if (!early) return from;
      from = firstDay(early);
    }
  }

  replace(before: Step | null, after: Step | null): void {
    if (before) this.keep(({ step }) => step.position !== before.position);
    if (after) this.insert(this.markOf(after));
  }

  addEarlier(steps: readonly Step[]): void {
    if (steps.length > 0) this.take([...steps, ...this.from(null)]);
  }

  /** Forgets those that have decided before the day. */
  forgetBefore(day: string): void {
    this.keep((mark) => compareDays(lastDay(mark), day) >= 0);
  }

  private take(steps: readonly Step[]): void {
    this.marks = steps.map((step) => this.markOf(step)).toSorted(this.order);
    this.lasting = this.marks.filter(this.lasts).toSorted(this.orderOfLasting);
  }

  private insert(mark: StepMark): void {
    insertInto(this.marks, mark, this.order);
    if (this.lasts(mark)) insertInto(this.lasting, mark, this.orderOfLasting);
  }

  private keep(isKept: (mark: StepMark) => boolean): void {
    this.marks = this.marks.filter(isKept);
    this.lasting = this.lasting.filter(isKept);
  }

  private markOf(step: Step): StepMark {
    return { step, until: this.question.scan ? lastDay({ step }) : changedDays(step).until };
  }

  private get lasts(): (mark: StepMark) => boolean {
    return this.question.scan ? isImprecise : (mark) => isImprecise(mark) || mark.until !== firstDay(mark);
  }

  private get order(): (a: StepMark, b: StepMark) => number {
    return this.question.scan ? inOrderOfDecision : (a, b) => inWorldOrder(a.step, b.step);
  }

  private get orderOfLasting(): (a: StepMark, b: StepMark) => number {
    return this.question.scan ? byFirstDay : this.order;
  }
}

function insertInto<T>(sorted: T[], one: T, order: (a: T, b: T) => number): void {
  sorted.splice(
    placeOf(sorted, (other) => order(other, one) < 0),
    0,
    one,
  );
}
