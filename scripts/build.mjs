// Compiles apps/**/*.ts and libs/**/*.ts into dist/, file by file, only those that changed since the last time, and
// builds the page (apps/web) if it changed.
//   node scripts/build.mjs [--force] [--quiet]
// @chancery/<lib> becomes a relative path, so dist/ runs under plain node. Types are checked by `npm run typecheck`.
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build-page.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const ledger = join(dist, '.build.json');
const flags = process.argv.slice(2);
process.chdir(root);

const started = Date.now();
const setUp = await stamp(['.swcrc', 'scripts/build.mjs', 'node_modules/@swc/core/package.json']);
const before = flags.includes('--force') ? {} : await readLedger();
const now = {};
for (const source of await sources()) now[source] = await stamp([source]);

const gone = Object.keys(before).filter((source) => !(source in now));
const changed = Object.keys(now).filter((source) => before[source] !== now[source]);
if (flags.includes('--force')) await rm(dist, { recursive: true, force: true });
for (const source of gone) for (const end of ['', '.map']) await rm(output(source) + end, { force: true });
if (changed.length > 0) {
  const { transformFile } = await import('@swc/core');
  await Promise.all(changed.map((source) => compile(transformFile, source)));
}
if (changed.length + gone.length > 0) await put(ledger, JSON.stringify({ setUp, stamps: now }));
const page = await buildPage({ force: flags.includes('--force') });
if (!flags.includes('--quiet'))
  console.log(
    `compiled ${changed.length} of ${Object.keys(now).length} files${page ? ' and the page' : ''} in ${Date.now() - started} ms`,
  );

async function sources() {
  const lists = await Promise.all(['apps', 'libs'].map((folder) => readdir(folder, { recursive: true })));
  return (
    lists
      .flatMap((names, i) => names.map((name) => join(['apps', 'libs'][i], name)))
      .filter((name) => name.endsWith('.ts') && !/\.(spec|d)\.ts$/.test(name))
      // The page runs in browsers and is Vite's.
      .filter((name) => !name.startsWith(join('apps', 'web')))
  );
}

/** Size and time of change tell whether a file has to be compiled again. */
async function stamp(paths) {
  const stats = await Promise.all(paths.map((path) => stat(path)));
  return stats.map(({ size, mtimeMs }) => `${size}@${mtimeMs}`).join();
}

async function readLedger() {
  const text = await readFile(ledger, 'utf8').catch(() => '{}');
  const { setUp: madeBy, stamps } = JSON.parse(text);
  return madeBy === setUp ? stamps : {};
}

async function compile(transformFile, source) {
  const { code, map } = await transformFile(join(root, source), { sourceFileName: join(root, source) });
  const target = output(source);
  await mkdir(dirname(target), { recursive: true });
  await put(`${target}.map`, map);
  await put(target, `${code}\n//# sourceMappingURL=${target.split(sep).at(-1)}.map\n`);
}

function output(source) {
  return join(dist, source.replace(/\.ts$/, '.js'));
}

/** Whole or not at all: another process may be starting from dist/ at this moment. */
async function put(path, text) {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, path);
}
