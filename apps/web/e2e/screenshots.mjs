// Pictures of every view for docs/screenshots: npm run screenshots -- [VIEW…]
// Of a service of its own with the shipped record, or of the one at CHANCERY_URL.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { unpackedBrowser } from './harness/unpacked-browser.mjs';

const PHONE = 390;
const PHONE_HEIGHT = 844;
const FOLDER = 'docs/screenshots';
const ONLY = process.argv.slice(2);
const VIEWS = {
  timeline: '/?asOf=2020-06-30&entry=2019-01-23-us-recognises-guaido',
  entry: '/?asOf=2026-07-01&entry=2026-01-08-gallo-release-misreported&issue=human-rights-icc&rows=family',
  positions: '/positions?asOf=2026-01-07',
  map: '/map?asOf=2019-03-01',
  sanctions: '/sanctions?asOf=2026-07-01',
  cases: '/cases?asOf=2026-07-01',
  demands: '/demands?asOf=2026-07-01',
  parties: '/parties?party=person:alex-saab&asOf=2021-10-17',
  changes: '/changes?from=2026-01-02&to=2026-01-07&question=recognitions,measures',
  sources: '/sources?source=9efa18adeaff1b30119e&asOf=2026-07-01',
  record: '/record',
  verify: '/verify',
};

const service = process.env.CHANCERY_URL
  ? { url: process.env.CHANCERY_URL, stop: () => {} }
  : await startService();
await mkdir(FOLDER, { recursive: true });
const executablePath = process.env.CHANCERY_BROWSER ?? (await unpackedBrowser());
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--no-zygote', '--font-render-hinting=none'],
});
const wanted = Object.entries(VIEWS).filter(([name]) => ONLY.length === 0 || ONLY.includes(name));
for (const [name, address] of wanted) {
  const kinds = [1440, PHONE].flatMap((width) =>
    ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })),
  );
  for (const kind of kinds) await take({ name, address, ...kind });
}
await browser.close();
await service.stop();

async function take({ name, address, width, colorScheme }) {
  const context = await browser.newContext({
    viewport: { width, height: width === PHONE ? PHONE_HEIGHT : 900 },
    colorScheme,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(new URL(address, service.url).href);
  await page.waitForFunction(
    () => document.querySelector('main h1') && !document.querySelector('[aria-busy=true]'),
  );
  await page.waitForTimeout(500);
  const path = `${FOLDER}/${name}-${width}-${colorScheme}.png`;
  await page.screenshot(width === PHONE ? { path, fullPage: true, clip: await topOf(page) } : { path });
  await context.close();
}

/** Of a phone's page as much as one scrolls through in a moment: a list of hundreds would be a strip. */
async function topOf(page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return { x: 0, y: 0, width: PHONE, height: Math.min(height, 3 * PHONE_HEIGHT) };
}

async function startService() {
  const data = await mkdtemp(join(tmpdir(), 'chancery-screenshots-'));
  const env = { ...process.env, CHANCERY_DATA: data, DATABASE_URL: '', PORT: '0' };
  const child = spawn(process.execPath, ['bin/chancery.js', 'serve'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
    await rm(data, { recursive: true, force: true });
  };
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      const url = /answers on (\S+)/.exec(line)?.[1];
      if (url) child.emit('answers', url);
    });
  const ended = once(child, 'exit').then(() =>
    Promise.reject(new Error('The service ended before it answered.')),
  );
  const [url] = await Promise.race([once(child, 'answers'), ended]);
  ended.catch(() => {});
  return { url, stop };
}
