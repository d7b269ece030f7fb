// Pictures of every view for docs/screenshots: npm run screenshots (a service must run; CHANCERY_URL, else port 3000).
import { mkdir } from 'node:fs/promises';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const URL_OF_SERVICE = process.env.CHANCERY_URL ?? 'http://localhost:3000';
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
  changes: '/changes?from=2026-01-02&to=2026-01-07',
  sources: '/sources?source=9efa18adeaff1b30119e&asOf=2026-07-01',
  record: '/record',
  verify: '/verify',
};

await mkdir(FOLDER, { recursive: true });
const executablePath = process.env.CHANCERY_BROWSER ?? (await packaged.executablePath());
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--no-zygote', '--font-render-hinting=none'],
});
const wanted = Object.entries(VIEWS).filter(([name]) => ONLY.length === 0 || ONLY.includes(name));
for (const [name, address] of wanted) {
  const kinds = [1440, 390].flatMap((width) =>
    ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })),
  );
  for (const kind of kinds) await take({ name, address, ...kind });
}
await browser.close();

async function take({ name, address, width, colorScheme }) {
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    colorScheme,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(URL_OF_SERVICE + address);
  await page.waitForFunction(
    () => document.querySelector('main h1') && !document.querySelector('[aria-busy=true]'),
  );
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png`, fullPage: width === 390 });
  await context.close();
}
