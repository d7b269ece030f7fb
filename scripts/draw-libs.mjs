// Draws docs/libs.svg: the apps and libs, and who imports whom, as dependency-cruiser finds it in the source.
// An arrow that follows from two others is left out of the lines, not out of the words in each box.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BOX = { width: 196, height: 84, gapX: 28, gapY: 60, margin: 24, top: 64 };
const PURPOSE = {
  'apps/api': 'the HTTP service',
  'apps/cli': 'the command line',
  'apps/projector': 'keeps read models up to date',
  'apps/web': 'the page',
  kernel: 'dates, entries, events, errors',
  events: 'the vocabulary, a folder a family',
  postgres: 'finds or starts a server',
  'event-store': 'the record: append and read',
  projections: 'catch up, rebuild, switch',
  recording: 'what may be appended',
  coding: 'which stand an event shows',
  importing: 'facts files into the record',
  'read-models': 'one folder a question',
  access: 'tokens and roles',
  backup: 'the whole record as a file',
  files: 'folders that are on disk',
  terminal: 'progress on a terminal',
  sealing: 'signs the record, checks it',
  transparency: 'trees, proofs, signed notes',
  database: 'migrations and roles, gathered',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const ofFile = (path) =>
  path
    .match(/^(?:(apps\/[^/]+)|libs\/([^/]+))\/src\//)
    ?.slice(1)
    .find(Boolean);

function cruise() {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, 'apps', 'libs', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  // Its exit code is not looked at: it counts broken rules, and `npm run boundaries` is the place that fails on them.
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(`dependency-cruiser gave nothing: ${stderr}`);
  return JSON.parse(stdout).modules;
}

const OF_TESTS = new Set(['testing', 'apps/torture']);

/** Map of each part to the set of parts it imports; specs and what only tests do not count. */
function importsOf(modules) {
  const imports = new Map();
  for (const { source, dependencies } of modules) {
    const from = ofFile(source);
    if (!from || OF_TESTS.has(from) || /\.spec\.ts$|\/e2e\//.test(source)) continue;
    const found = imports.get(from) ?? imports.set(from, new Set()).get(from);
    for (const { resolved } of dependencies) {
      const to = ofFile(resolved);
      if (to && to !== from) found.add(to);
    }
  }
  return new Map([...imports].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function reaches(imports, from, to, skip) {
  return [...(imports.get(from) ?? [])].some(
    (next) => next !== skip && (next === to || reaches(imports, next, to)),
  );
}

/** Rows from the top: apps first, then each lib one row above the highest thing it imports. */
function layers(imports) {
  const depth = (part) => 1 + Math.max(-1, ...[...imports.get(part)].map(depth));
  const apps = [...imports.keys()].filter((part) => part.startsWith('apps/'));
  const libs = [...imports.keys()].filter((part) => !part.startsWith('apps/'));
  const rows = Array.from({ length: Math.max(...libs.map(depth)) + 1 }, () => []);
  for (const lib of libs) rows[depth(lib)].push(lib);
  return [apps, ...rows.toReversed()].filter((row) => row.length > 0);
}

/** Orders each row by the mean place of what points into it, so that lines cross less. */
function untangle(rows, lines) {
  const place = new Map();
  for (const row of rows) {
    const mean = (part) => {
      const from = lines.filter(([, to]) => to === part).map(([source]) => place.get(source) ?? 0.5);
      return from.length > 0 ? from.reduce((a, b) => a + b, 0) / from.length : 0.5;
    };
    row.sort((a, b) => mean(a) - mean(b) || (a < b ? -1 : 1));
    for (const [index, part] of row.entries()) place.set(part, (index + 0.5) / row.length);
  }
  return rows;
}

function boxes(rows) {
  const widest = Math.max(...rows.map((row) => row.length));
  const span = (count) => count * BOX.width + (count - 1) * BOX.gapX;
  const found = new Map();
  for (const [line, row] of rows.entries())
    for (const [index, part] of row.entries())
      found.set(part, {
        x: BOX.margin + (span(widest) - span(row.length)) / 2 + index * (BOX.width + BOX.gapX),
        y: BOX.top + line * (BOX.height + BOX.gapY),
      });
  return {
    found,
    width: span(widest) + 2 * BOX.margin,
    height: BOX.top + rows.length * (BOX.height + BOX.gapY) - BOX.gapY + BOX.margin,
  };
}

function drawBox(part, { x, y }, imports) {
  const short = [...imports].filter((name) => name !== 'kernel').toSorted((a, b) => (a < b ? -1 : 1));
  const words = short.length === 0 ? (imports.has('kernel') ? ['kernel'] : ['nothing']) : short;
  const lines = wrap(`imports ${words.join(', ')}`, 36);
  const kind = part.startsWith('apps/') ? 'app' : 'lib';
  const text = (dy, style, words_) =>
    `  <text x="${x + BOX.width / 2}" y="${y + dy}" class="${style}">${words_}</text>`;
  return [
    `  <rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6" class="${kind}"/>`,
    text(20, 'name', part),
    text(35, 'purpose', PURPOSE[part] ?? ''),
    ...lines.map((line, index) => text(50 + index * 11, 'imports', line)),
  ].join('\n');
}

function wrap(words, limit) {
  const lines = [''];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last && last.length + word.length + 1 > limit) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

function drawLine([from, to], found) {
  const a = found.get(from);
  const b = found.get(to);
  const [x1, y1] = [a.x + BOX.width / 2, a.y + BOX.height];
  const [x2, y2] = [b.x + BOX.width / 2, b.y - 2];
  const bend = Math.max(BOX.gapY / 2, (y2 - y1) / 3);
  return `  <path d="M${x1} ${y1} C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}" marker-end="url(#arrow)"/>`;
}

const imports = importsOf(cruise());
const lines = [...imports].flatMap(([from, targets]) =>
  [...targets].filter((to) => !reaches(imports, from, to, to)).map((to) => [from, to]),
);
const { found, width, height } = boxes(untangle(layers(imports), lines));

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>The apps and libs of Chancery, and who imports whom</title>
<!-- Made by scripts/draw-libs.mjs; do not edit. -->
<style>
  text { font-family: system-ui, sans-serif; text-anchor: middle; fill: #1b2733 }
  .title { font-size: 14px; text-anchor: start } .name { font-size: 14px; font-weight: 600 }
  .purpose { font-size: 10.5px } .imports { font-size: 9px; fill: #5a6875 }
  .app { fill: #e8f0fa; stroke: #3568a4 } .lib { fill: #ffffff; stroke: #7a8794 }
  path { fill: none; stroke: #7a8794; stroke-width: 1.2 } marker path { fill: #7a8794; stroke: none }
</style>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
<rect width="${width}" height="${height}" fill="#fbfcfd"/>
<text x="${BOX.margin}" y="26" class="title">An arrow goes from what imports to what is imported. An arrow that follows from others is left out;</text>
<text x="${BOX.margin}" y="44" class="title">each box says in words what it imports (kernel, which everything may import, is not repeated).</text>
${lines.map((line) => drawLine(line, found)).join('\n')}
${[...found].map(([part, at]) => drawBox(part, at, imports.get(part))).join('\n')}
</svg>
`;
writeFileSync(join(root, 'docs/libs.svg'), svg);
