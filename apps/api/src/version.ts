import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Of package.json, which lies further up whether this runs from source or from dist. */
export const VERSION = versionAbove(__dirname);

function versionAbove(folder: string): string {
  const file = join(folder, 'package.json');
  if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  const above = dirname(folder);
  return above === folder ? '0.0.0' : versionAbove(above);
}
