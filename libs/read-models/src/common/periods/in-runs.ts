import { compareDays } from '@chancery/kernel';
import type { Period } from './question';

/** What is true from a day on (null: since ever), written out only when it is needed. */
export interface Truth<Doc extends object = object> {
  readonly day: string | null;
  readonly doc: () => Doc;
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
  const written = truths.map((truth) => new Written(truth));
  const runs: Written<Doc>[] = [];
  for (const one of written.slice(startOf(written, since)))
    if (runs.at(-1)?.text !== one.text) runs.push(one);
  return runs.map(({ day, doc }, index) => ({
    from: day,
    to: runs[index + 1]?.day ?? null,
    doc,
    tags: tagsOf(doc),
  }));
}

/** Where the period begins that holds on the day before `since`. */
function startOf(written: readonly Written<object>[], since: string | null): number {
  if (since === null) return 0;
  let start = written.findLastIndex(({ day }) => compareDays(day ?? '', since) < 0);
  while (start > 0 && written[start]!.text === written[start - 1]!.text) start--;
  return Math.max(0, start);
}

class Written<Doc extends object> {
  private made: { readonly doc: Doc; readonly text: string } | undefined;

  constructor(private readonly truth: Truth<Doc>) {}

  get day(): string | null {
    return this.truth.day;
  }

  get doc(): Doc {
    return this.write().doc;
  }

  get text(): string {
    return this.write().text;
  }

  private write() {
    if (this.made) return this.made;
    const doc = this.truth.doc();
    this.made = { doc, text: JSON.stringify(doc) };
    return this.made;
  }
}
