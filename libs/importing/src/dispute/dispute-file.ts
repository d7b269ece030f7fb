import { join } from 'node:path';
import { parseEdtf, Refusal } from '@chancery/kernel';
import { readJson } from './rows';

/** `dispute.json` of a data set. */
export interface DisputeFile {
  readonly slug: string;
  readonly title: string;
  /** From when on its actors and issues are known to a reader of the past: the first day of the record. */
  readonly since: string;
}

export async function readDisputeFile(folder: string): Promise<DisputeFile> {
  const path = join(folder, 'dispute.json');
  const { slug, title, since } = (await readJson(path)) as Partial<DisputeFile>;
  if (typeof slug !== 'string' || typeof title !== 'string' || typeof since !== 'string')
    throw new Refusal('INVALID_EVENT_DATA', `${path} needs the texts slug, title and since.`);
  return { slug, title, since: parseEdtf(since).text };
}
