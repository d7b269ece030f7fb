import 'reflect-metadata';
// How long it takes to say where everybody stands in a long record against a short one: both on this machine, in this
// run, turn by turn.
//   npm run --prefix bench standing [-- --long 1000000 --short 10000 --pairs 5 --queries 100 --only measures --kept DIR]
// Each on a server of its own. A query is what GET …/positions and the others do without HTTP: resolve the moment, read, write JSON.
// The long record begins with the events of the short one (bench/growing/grow.mjs). First both are asked for the same
// moments, of the short record, so that both give the same bytes; then each for moments of its own second half, when
// the long one has ten times as many parties and a hundred times as many entries: where an answer is not a page it is
// longer, and the time is that of so many bytes.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chanceOf } from '../growing/chance.mjs';
import { GROWING } from '../growing/fill.mjs';
import { momentIn, QUESTIONS } from './questions.mjs';
import { growingRecord } from './record.mjs';

const { values: flags } = parseArgs({
  options: {
    long: { type: 'string', default: '1000000' },
    short: { type: 'string', default: '10000' },
    pairs: { type: 'string', default: '5' },
    queries: { type: 'string', default: '100' },
    only: { type: 'string', default: '' },
    kept: { type: 'string' },
  },
});
const GOAL = 1.5;
const WARM_UP = 10;

const say = (line) => console.log(line);
const load = () => `load ${loadavg()[0].toFixed(1)}`;
const chance = chanceOf(20190123);
const asked = Object.entries(QUESTIONS).filter(([what]) => what.includes(flags.only));
const opened = [];
try {
  say(`node ${process.version}, ${cpus().length} cores, ${load()}`);
  for (const length of [flags.short, flags.long])
    opened.push(await growingRecord(Number(length), flags.kept, say));
  const [short, long] = opened;
  say(`\nthe same moments of the first ${short.length} events (${load()})`);
  for (const [what, question] of asked)
    await compare(what, [short, long], () => same(momentIn(short.length, chance), question));
  say(`\nmoments of the second half of each (${load()})`);
  for (const [what, question] of asked)
    await compare(what, [short, long], () => [short, long].map(({ length }) => [momentIn(length, chance), question])); // prettier-ignore
  say(load());
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  for (const { close } of opened) await close();
}

function same(moment, question) {
  return [
    [moment, question],
    [moment, question],
  ];
}

async function compare(what, records, draw) {
  await pair(records, draw, WARM_UP);
  const pairs = [];
  for (let n = 0; n < Number(flags.pairs); n++) pairs.push(await pair(records, draw, Number(flags.queries)));
  const middle = (key) => median(pairs.map((one) => one[key]));
  const [small, large, ratio] = ['small', 'large', 'ratio'].map(middle);
  const [fewer, more] = [middle('smallBytes'), middle('largeBytes')];
  const verdict = ratio <= GOAL ? 'reached' : 'NOT reached';
  const longer = more > 1.2 * fewer ? `; a byte ${(ratio / (more / fewer)).toFixed(2)}` : '';
  const sizes = `${(fewer / 1024).toFixed(0)} and ${(more / 1024).toFixed(0)} KB`;
  say(`  ${what}: p50 ${small.toFixed(2)} and ${large.toFixed(2)} ms for ${sizes}, ratio ${ratio.toFixed(2)} (goal ${GOAL}: ${verdict}${longer})`); // prettier-ignore
}

/** The same questions to both, turn by turn. */
async function pair([short, long], draw, queries) {
  const [small, large] = [[], []];
  for (let n = 0; n < queries; n++) {
    const seed = Math.floor(chance() * 2 ** 31);
    const [one, other] = draw();
    small.push(await timed(short, one, seed));
    large.push(await timed(long, other, seed));
  }
  const [smallTime, largeTime] = [small, large].map((all) => median(all.map(({ time }) => time)));
  const [smallBytes, largeBytes] = [small, large].map((all) => median(all.map(({ bytes }) => bytes)));
  return { small: smallTime, large: largeTime, ratio: largeTime / smallTime, smallBytes, largeBytes };
}

async function timed({ queries }, [moment, question], seed) {
  const query = question({ dispute: GROWING, ...moment }, chanceOf(seed));
  const begun = performance.now();
  const { body } = await queries.execute(query);
  return { time: performance.now() - begun, bytes: Buffer.byteLength(body) };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
