// Fills the baseline's table with the entries that the service answers, so that both have the same rows to give.
import { getJson } from './load.mjs';

const TEXT = [
  'id',
  'status',
  'type',
  'family',
  'occurredOn',
  'occurredFrom',
  'occurredTo',
  'precision',
  'certainty',
];
const MORE_TEXT = ['headline', 'summary', 'stance', 'confidence', 'programme', 'instrument', 'note'];
const LAST_TEXT = ['recordedAt', 'recordedBy', 'updatedAt', 'publishedFrom'];
const NUMBERS = ['position', 'version'];
const JSONB = [
  'actors',
  'targets',
  'subjects',
  'issues',
  'quantity',
  'sources',
  'disagreements',
  'anomalies',
  'links',
];

const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const COLUMNS = [
  ...[...TEXT, ...MORE_TEXT, ...LAST_TEXT].map((name) => [name, 'text']),
  ...NUMBERS.map((name) => [name, 'int']),
  ...[...JSONB, 'details'].map((name) => [name, 'jsonb']),
];

/** Returns how many entries were copied. */
export async function fillBareTable(client, timeline) {
  await client.query(
    `create table entry (${COLUMNS.map(([name, type]) => `${snake(name)} ${type}`).join(', ')})`,
  );
  let copied = 0;
  for (let next = ''; next !== null;) {
    const { data, page } = await getJson(
      `${timeline}?limit=500${next && `&cursor=${encodeURIComponent(next)}`}`,
    );
    for (const entry of data) await insert(client, entry);
    copied += data.length;
    next = page.next;
  }
  await client.query('create index on entry (occurred_from, occurred_to, position)');
  await client.query('vacuum analyze entry');
  return copied;
}

function insert(client, entry) {
  const values = COLUMNS.map(([name, type]) =>
    type === 'jsonb' ? JSON.stringify(entry[name] ?? null) : entry[name],
  );
  const places = values.map((_, index) => `$${index + 1}`).join(', ');
  return client.query(`insert into entry values (${places})`, values);
}
