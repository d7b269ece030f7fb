#!/usr/bin/env node
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

// `serve` and `project` are processes of their own, with an app each; everything else is the command line's, also to say
// what these two are (`--help`) and that they take nothing more.
const APPS = { serve: 'api', project: 'projector' };

/** Secrets and lists may come as files (Docker, systemd): `X_FILE` names the file whose content is the value of `X`. */
for (const name of ['DATABASE_URL', 'PGPASSWORD', 'CHANCERY_SEAL_KEY', 'CHANCERY_WITNESSES']) {
  const file = process.env[`${name}_FILE`];
  if (!file || process.env[name]) continue;
  try {
    process.env[name] = readFileSync(file, 'utf8').trim();
  } catch (error) {
    console.error(`chancery: ${name}_FILE names ${file}, which cannot be read (${error.code}).`);
    process.exit(1);
  }
}

// Wherever it is started from, it is the record beside the program that is meant.
process.env.CHANCERY_DATA = path.resolve(process.env.CHANCERY_DATA || path.join(__dirname, '..', '.data'));

const app = (process.argv.length === 3 && APPS[process.argv[2]]) || 'cli';
const main = path.join(__dirname, '..', 'dist', 'apps', app, 'src', 'main.js');
if (!existsSync(main)) {
  console.error(
    'chancery: it is not built yet; run `npm run build` in its folder, or start it with `npm start`.',
  );
  process.exit(1);
}
require(main);
