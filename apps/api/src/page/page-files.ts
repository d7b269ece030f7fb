import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../version';

const FOLDER = join(ROOT, 'dist', 'page');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  readonly type: string;
  readonly etag: string;
  readonly bytes: Buffer;
  readonly packed: Buffer;
}

let files: ReadonlyMap<string, PageFile> | undefined;

/** A file of the built page by its address (`/index.html`, `/assets/…`). All are read and packed at the first question. */
export const pageFile = (address: string): PageFile | undefined => (files ??= readAll()).get(address);

function readAll(): ReadonlyMap<string, PageFile> {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }) : [];
  const served = names.filter((name) => extname(name) in TYPES && !name.startsWith('.'));
  return new Map(served.map((name) => [`/${name.replaceAll('\\', '/')}`, read(name)] as const));
}

function read(name: string): PageFile {
  const bytes = readFileSync(join(FOLDER, name));
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  return { type: TYPES[extname(name)]!, etag, bytes, packed: gzipSync(bytes, { level: 9 }) };
}
