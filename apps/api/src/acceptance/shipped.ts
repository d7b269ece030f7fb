import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED } from '../e2e/shipped-record';

/** The ids of all facts of the data set. */
export function factIds(): ReadonlySet<string> {
  const lines = readFileSync(join(SHIPPED, 'facts.jsonl'), 'utf8').trim().split('\n');
  return new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id));
}
