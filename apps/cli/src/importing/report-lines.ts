import type { ImportReport, RejectedLine } from '@chancery/importing';

/** Where the events of an import went, as the end of a sentence. */
export const positionsOf = ({ positions }: ImportReport): string =>
  positions ? `positions ${positions.first} to ${positions.last}` : 'nothing was appended';

/** A line for each that was rejected, as far as the report lists them. */
export function* rejectedLines({ rejected, rejectedCount }: ImportReport): Generator<string> {
  for (const line of rejected) yield rejectedLine(line);
  if (rejectedCount > rejected.length) yield `  … and ${rejectedCount - rejected.length} more.`;
}

/** Line 0 stands for what the file does not hold. */
const rejectedLine = ({ line, id, reason }: RejectedLine) =>
  `  ${line > 0 ? `line ${line}` : 'not in the file'}${id === null ? '' : ` (${id})`}: ${reason}`;
