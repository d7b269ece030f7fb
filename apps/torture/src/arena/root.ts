import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the program, seen from the source as well as from dist/. */
export const ROOT = folderWith('bin/chancery.js', __dirname);

function folderWith(file: string, from: string): string {
  return existsSync(join(from, file)) ? from : folderWith(file, dirname(from));
}
