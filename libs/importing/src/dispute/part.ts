import { join } from 'node:path';
import { countRows } from './rows';

/** The files of a data set in the order of import: what comes later names what comes before. */
export const FILES = {
  issues: 'issues.json',
  actors: 'actors.json',
  offices: 'offices.jsonl',
  facts: 'facts.jsonl',
  codings: 'codings.jsonl',
  identifiers: 'identifiers.jsonl',
  claims: 'claims.json',
} as const;
export type Part = keyof typeof FILES;

/** A file of the data set and where it stands in the whole. */
export interface PartFile {
  readonly part: Part;
  readonly path: string;
  readonly rows: number;
  /** Rows of the files before it. */
  readonly before: number;
}

/** The files that are there, with their sizes. */
export async function partsOf(folder: string): Promise<PartFile[]> {
  const parts: PartFile[] = [];
  let before = 0;
  for (const [part, file] of Object.entries(FILES) as [Part, string][]) {
    const path = join(folder, file);
    const rows = await countRows(path);
    if (rows > 0) parts.push({ part, path, rows, before });
    before += rows;
  }
  return parts;
}
