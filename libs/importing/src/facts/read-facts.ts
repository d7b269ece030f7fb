import { canonicalJson, Refusal } from '@chancery/kernel';
import type { ImportRun } from '../import-run';
import type { Line } from '../lines/ndjson-lines';
import type { SeenLines } from '../lines/seen-lines';
import type { Fact } from './fact';
import { type FactEvent, factToEvent } from './fact-to-event';
import { idIn, readFact } from './read-fact';

/** A fact of the file whose form is sound. */
export interface ReadFact {
  readonly line: number;
  readonly fact: Fact;
  readonly event: FactEvent;
}

/** The sound facts of some lines; the rest is rejected. A line that repeats one before it counts as the same. */
export function readFacts(lines: readonly Line[], seen: SeenLines, run: ImportRun): ReadFact[] {
  return lines.flatMap((line) => readLine(line, seen, run) ?? []);
}

function readLine(line: Line, seen: SeenLines, run: ImportRun): ReadFact | null {
  const { number } = line;
  if ('fault' in line) {
    run.reject(number, null, new Refusal('INVALID_EVENT_DATA', `The line ${line.fault}.`));
    return null;
  }
  const { text } = line;
  return run.readOrReject(
    number,
    () => idIn(text),
    () => {
      const fact = readFact(text);
      const event = factToEvent(fact);
      const before = seen.see(fact.id, canonicalJson(fact));
      if (before === 'contradicts') throw givenTwice(fact.id);
      if (before === 'again') run.tally.count('same');
      return before === 'new' ? { line: number, fact, event } : null;
    },
  );
}

/** Taking the last of two would make every further import of the file a change, back and forth. */
const givenTwice = (id: string) =>
  new Refusal('ENTRY_EXISTS', `An earlier line of the file gives "${id}" with other content.`, [
    { pointer: '/id', detail: 'must be given once in a file' },
  ]);
