import { inRuns, type Truth } from '../in-runs';
import type { FoldRequest, Period } from '../question';
import { SINCE_EVER } from './mark';
import { marksOf } from './marks';
import type { Scan } from './scan';
import { Scanner } from './scanner';

/** The whole history of a key, from nothing. */
export function foldByScan(
  scan: Scan,
  { key, steps, certainty, registers, since }: FoldRequest,
): readonly Period[] {
  const about = { key, registers };
  const marks = marksOf(
    steps.map((step) => ({ step })),
    scan.boundaries(about).map((boundary) => ({ boundary })),
  );
  const scanner = new Scanner({ scan, about, certainty, marks, from: SINCE_EVER, state: scan.start });
  const truths: Truth[] = [];
  for (let day = scanner.nextDay(); day !== null; day = scanner.nextDay()) {
    const doc = scan.write(scanner.at(day), about) as object | null;
    if (doc !== null) truths.push({ day: day === SINCE_EVER ? null : day, doc: () => doc });
  }
  return inRuns(truths, since, scan.tagsOf);
}
