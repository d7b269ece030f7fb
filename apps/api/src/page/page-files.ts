import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
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

let files: Promise<ReadonlyMap<string, PageFile>> | undefined;

/** The built page by address (`/index.html`, `/assets/…`), read and packed once; empty where it was not built. */
export const pageFiles = (): Promise<ReadonlyMap<string, PageFile>> => (files ??= readAll());

async function readAll(): Promise<ReadonlyMap<string, PageFile>> {
  const names = await readdir(FOLDER, { recursive: true }).catch(() => []);
  const served = names.filter((name) => extname(name) in TYPES && !name.startsWith('.'));
  return new Map(await Promise.all(served.map(async (name) => [addressOf(name), await read(name)] as const)));
}

const addressOf = (name: string) => `/${name.replaceAll('\\', '/')}`;

async function read(name: string): Promise<PageFile> {
  const bytes = await readFile(join(FOLDER, name));
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  return { type: TYPES[extname(name)]!, etag, bytes, packed: await promisify(gzip)(bytes, { level: 9 }) };
}
