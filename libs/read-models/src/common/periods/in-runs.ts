import type { Period } from './question';

/** What is true from a day on; null: since ever. */
export interface From {
  readonly day: string | null;
  readonly doc: object;
  readonly tags: readonly string[];
}

/** Periods out of what is true from when on, in the order of the world; where nothing changes one runs on. */
export function inRuns(truths: readonly From[]): Period[] {
  const runs: { from: From; text: string }[] = [];
  for (const from of truths) {
    const text = JSON.stringify(from.doc);
    if (runs.at(-1)?.text !== text) runs.push({ from, text });
  }
  return runs.map(({ from: { day, doc, tags } }, index) => ({
    from: day,
    to: runs[index + 1]?.from.day ?? null,
    doc,
    tags,
  }));
}
