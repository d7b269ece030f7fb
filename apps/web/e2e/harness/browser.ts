import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
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

/**
 * Unpacked once for this user, and under its name only when it is whole: the package itself would take whatever lies
 * under a name that all users share, be it another's that may not be run, or half of one.
 */
async function unpacked(): Promise<string> {
  const folder = join(tmpdir(), `chancery-browser-${userInfo().username}`);
  if (!existsSync(folder)) {
    const draft = await mkdtemp(`${folder}-`);
    await unpackInto(draft);
    await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  }
  return join(folder, 'chromium');
}

/** By a process of its own, since the package looks for the temporary folder in the environment. */
async function unpackInto(folder: string): Promise<void> {
  const script = "import('@sparticuz/chromium').then((packaged) => packaged.default.executablePath())";
  const env = { ...process.env, TMPDIR: folder };
  await promisify(execFile)(process.execPath, ['-e', script], { env, cwd: __dirname });
}
