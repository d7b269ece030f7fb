import { serve } from './serving.mjs';

const ROUNDS = 15;
const DAY = 'asOf=2026-07-01';

/**
 * The first view with its entries, against a page that has the same entries written out: as many bytes over the wire,
 * nothing to be computed. A service must run (CHANCERY_URL, else port 3000).
 */
export async function firstView(browser) {
  const service = process.env.CHANCERY_URL ?? 'http://localhost:3000';
  const { bytes, html } = await written(browser, service);
  const plain = await serve({ '/index.html': html });
  const page = [];
  const bare = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    page.push(await timed(browser, `${service}/?${DAY}`, '.entries li a'));
    bare.push(await timed(browser, `${plain.url}/index.html`, 'ol li:last-child a'));
  }
  await plain.close();
  const [ours, theirs] = [median(page), median(bare)];
  console.log(
    `first view usable: ${ours} ms; static page of the same ${(bytes / 1024).toFixed(0)} KB: ${theirs} ms; ${(ours / theirs).toFixed(2)} times (limit 2.5)`,
  );
}

const median = (times) => Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]);

/** From nothing in the cache until the element is there and has been painted. */
async function timed(browser, url, selector) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const started = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(selector).first().waitFor();
  const taken = performance.now() - started;
  await context.close();
  return taken;
}

async function written(browser, service) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  let bytes = 0;
  const bodies = [];
  page.on('requestfinished', (request) =>
    bodies.push(request.sizes().then(({ responseBodySize }) => (bytes += responseBodySize))),
  );
  await page.goto(`${service}/?${DAY}`);
  await page.locator('.entries li a').first().waitFor();
  await page.waitForTimeout(1500);
  await Promise.all(bodies);
  await context.close();
  const { data } = await (await fetch(`${service}/v1/disputes/venezuela/timeline?${DAY}&limit=500`)).json();
  const safe = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const lines = [];
  let size = 0;
  while (size < bytes)
    for (const { headline, summary, occurredOn } of data) {
      const line = `<li><time>${occurredOn}</time> <a href="#">${safe(headline)}</a><p>${safe(summary)}</p></li>\n`;
      if (size < bytes) lines.push(line);
      size += Buffer.byteLength(line);
    }
  return {
    bytes,
    html: Buffer.from(`<!doctype html><meta charset="utf-8"><title>x</title><ol>${lines.join('')}</ol>`),
  };
}
