import { compareDays } from '@chancery/kernel';
import type { Period } from './question';

/** What is true from a day on (null: since ever), written out only when it is needed. */
export interface Truth<Doc extends object = object> {
  readonly day: string | null;
  readonly doc: () => Doc;
  /** Whether it differs from the truth before; found out here, and to be kept by whoever keeps both. */
  begins?: boolean | undefined;
}

/**
 * Periods out of what is true from when on, in the order of the world; where nothing changes one runs on. With `since`
 * only those that end on that day or later, so that of a long history the early part is not written out again.
 */
export function inRuns<Doc extends object>(
  truths: readonly Truth<Doc>[],
  since: string | null,
  tagsOf: (doc: Doc) => readonly string[],
): Period[] {
  const texts = new Texts(truths);
  const start = startOf(truths, texts, since);
  const runs = truths.slice(start).filter((_, index) => texts.begins(start + index));
  return runs.map((run, index) => {
    const doc = texts.docOf(run);
    return { from: run.day, to: runs[index + 1]?.day ?? null, doc, tags: tagsOf(doc) };
  });
}

/** Where the period begins that holds on the day before `since`. */
function startOf(truths: readonly Truth[], texts: Texts<object>, since: string | null): number {
  if (since === null) return 0;
  let start = Math.max(
    0,
    truths.findLastIndex(({ day }) => compareDays(day ?? '', since) < 0),
  );
  while (!texts.begins(start)) start--;
  return start;
}

/** The documents as far as they have to be written. */
class Texts<Doc extends object> {
  private readonly written = new Map<Truth<Doc>, { readonly doc: Doc; readonly text: string }>();

  constructor(private readonly truths: readonly Truth<Doc>[]) {}

  docOf(truth: Truth<Doc>): Doc {
    return this.write(truth).doc;
  }

  begins(index: number): boolean {
    const [before, truth] = [this.truths[index - 1], this.truths[index]];
    if (!before || !truth) return true;
    truth.begins ??= this.write(before).text !== this.write(truth).text;
    return truth.begins;
  }

  private write(truth: Truth<Doc>) {
    const known = this.written.get(truth);
    if (known) return known;
    const doc = truth.doc();
    const written = { doc, text: JSON.stringify(doc) };
    this.written.set(truth, written);
    return written;
  }
}
