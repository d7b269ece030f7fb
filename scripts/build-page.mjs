// Builds apps/web into dist/page when its sources, or what they are built with, changed since the last time.
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PAGE = 'dist/page';
/** What the page takes from the libs. */
const DATES = 'libs/kernel/src/dates';
const LEDGER = join(PAGE, '.build.json');
const OF_TESTS = /(^|[/\\])(e2e|bench)[/\\]|\.spec\.tsx?$|README\.md$/;

/** Answers whether it was built. The page that is there stays whole until the new one takes its place. */
export async function buildPage({ force }) {
  const stamps = await stampsOf();
  if (!force && (await readFile(LEDGER, 'utf8').catch(() => '')) === stamps) return false;
  const draft = `dist/page.${process.pid}`;
  const { build } = await import('vite');
  await build({
    configFile: 'apps/web/vite.config.mts',
    logLevel: 'warn',
    build: { outDir: join(process.cwd(), draft), emptyOutDir: true },
  });
  await writeFile(join(draft, '.build.json'), stamps);
  await rename(PAGE, `${draft}.old`).catch(() => {});
  await rename(draft, PAGE);
  await rm(`${draft}.old`, { recursive: true, force: true });
  return true;
}

async function stampsOf() {
  const names = (await readdir('apps/web', { recursive: true }))
    .filter((name) => !OF_TESTS.test(name))
    .toSorted();
  const paths = [
    ...names.map((name) => join('apps/web', name)),
    ...(await readdir(DATES)).map((name) => join(DATES, name)),
    'package-lock.json',
    'scripts/build-page.mjs',
  ];
  const lines = await Promise.all(
    paths.map(async (path) => {
      const { size, mtimeMs } = await stat(path);
      return /\.\w+$/.test(path) ? `${path} ${size}@${mtimeMs}` : '';
    }),
  );
  return lines.filter(Boolean).join('\n');
}
