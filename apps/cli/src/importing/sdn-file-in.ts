import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UsedWrongly } from '../terminal/failure';

const NAME = 'sdn.csv';

/** The list in a folder as OFAC's archive unpacks: `sdn.csv`, in whatever case. */
export async function sdnFileIn(folder: string): Promise<string> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new UsedWrongly(`"${folder}" cannot be read: ${WHY[(error as NodeJS.ErrnoException).code ?? ''] ?? String(error)}.`); // prettier-ignore
  });
  const name = names.find((one) => one.toLowerCase() === NAME);
  if (name === undefined) throw new UsedWrongly(`There is no ${NAME} in "${folder}".`);
  return join(folder, name);
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'it is no folder; give the one that holds sdn.csv',
  EACCES: 'this user may not read it',
};
