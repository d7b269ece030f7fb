// What the page costs a browser. From the repository: npm run --prefix bench page
//   1. moving and zooming the chart over generated entries: time between frames, median and 95th percentile
//   2. the scripts of the first view, packed
//   3. the first view usable, against a static page of the same bytes from the same kind of server
import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { launch, serveFolder } from './serving.mjs';
import { firstView } from './first-view.mjs';

const COUNT = Number(process.env.ENTRIES ?? 100_000);
process.chdir(new URL('../..', import.meta.url).pathname);

const { build } = await import('vite');
const built = '/tmp/chancery-bench-page';
await build({
  root: 'bench/page',
  configFile: false,
  logLevel: 'warn',
  base: './',
  build: { outDir: built, emptyOutDir: true },
});
const browser = await launch();
await frames();
await scripts();
await firstView(browser);
await browser.close();

async function frames() {
  const { url, close } = await serveFolder(built);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}/index.html?n=${COUNT}`);
  await page.waitForFunction(() => globalThis.ready);
  for (const [name, move] of Object.entries({ pan: 'panBy', zoom: 'zoomAt' })) {
    const times = await page.evaluate(measure, move);
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
    console.log(
      `${name} over ${COUNT} entries, ${times.length} frames: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(0.9999)} ms`,
    );
  }
  await close();
}

/** In the page: moves the chart in every frame and takes down the time from one frame to the next. */
async function measure(move) {
  const times = [];
  const step = (i) =>
    move === 'panBy' ? chart.panBy(i % 80 < 40 ? 25 : -25) : chart.zoomAt(900, i % 60 < 30 ? 1.12 : 1 / 1.12);
  let before = await new Promise(requestAnimationFrame);
  for (let i = 0; i < 300; i += 1) {
    step(i);
    const now = await new Promise(requestAnimationFrame);
    times.push(now - before);
    before = now;
  }
  return times;
}

async function scripts() {
  const manifest = JSON.parse(await readFile('dist/page/manifest.json', 'utf8'));
  const first = new Set();
  const take = (key) => {
    if (first.has(key)) return;
    first.add(key);
    for (const one of manifest[key].imports ?? []) take(one);
  };
  take('index.html');
  let packed = 0;
  for (const key of first)
    packed += gzipSync(await readFile(`dist/page/${manifest[key].file}`), { level: 9 }).length;
  const all = (await readdir('dist/page/assets')).filter((name) => name.endsWith('.js'));
  console.log(
    `scripts of the first view: ${first.size} of ${all.length} files, ${(packed / 1024).toFixed(1)} KB packed (limit 250)`,
  );
}
