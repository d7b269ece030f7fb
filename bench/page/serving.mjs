// A browser, and a server of files from memory that does as little as one can.
import { createServer } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { unpackedBrowser } from '../../apps/web/e2e/harness/unpacked-browser.mjs';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export async function launch() {
  const executablePath = process.env.CHANCERY_BROWSER ?? (await unpackedBrowser());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--no-zygote'] });
}

export async function serveFolder(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => extname(name));
  return serve(
    Object.fromEntries(
      await Promise.all(names.map(async (name) => [`/${name}`, await readFile(join(folder, name))])),
    ),
  );
}

/** `files`: bytes by path. */
export async function serve(files) {
  const server = createServer(({ url }, response) => {
    const path = url.split('?')[0];
    const bytes = files[path];
    response.writeHead(bytes ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
    response.end(bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
