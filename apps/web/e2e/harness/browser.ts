import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']; // prettier-ignore
/** Of the packaged browser's own list: what keeps the server's answers from being checked is left out. */
const NEEDED = ['--no-sandbox', '--no-zygote', '--disable-setuid-sandbox', '--font-render-hinting=none', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']; // prettier-ignore

/** A browser that needs nothing installed on Linux x64; elsewhere the machine's own Chrome; else undefined. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const executablePath = await findBrowser();
  return executablePath === undefined ? undefined : chromium.launch({ executablePath, args: NEEDED });
}

/** Whether `launchBrowser` will find one. */
export const hasBrowser = (): boolean =>
  Boolean(process.env.CHANCERY_BROWSER) || isPackaged() || INSTALLED.some((path) => existsSync(path));

const isPackaged = () => process.platform === 'linux' && process.arch === 'x64';

async function findBrowser(): Promise<string | undefined> {
  if (process.env.CHANCERY_BROWSER) return process.env.CHANCERY_BROWSER;
  if (isPackaged()) return unpacked();
  return INSTALLED.find((path) => existsSync(path));
}

async function unpacked(): Promise<string> {
  const script = join(__dirname, 'unpacked-browser.mjs');
  return (await promisify(execFile)(process.execPath, [script])).stdout.trim();
}
