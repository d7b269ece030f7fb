// Checks a proof file of Chancery: node docs/verify/verify.mjs PROOF KEY [EVENT.json]
//
// A second verifier, written for those who would rather read a hundred lines than trust us: plain Node 20, nothing but
// its crypto, and no code of the service. PROOF is what /timeline/<entry>/proof answers, KEY a line of /verifier-keys
// that you were also given by another way, EVENT.json the event as /events shows it. Exit code: 0 proven, 1 not proven,
// 2 used wrongly. docs/proofs.md explains every step.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FIELDS = [
  'bodyHash', 'causationId', 'correlationId', 'dispute', 'entryId', 'id', 'occurredOn', 'position', 'recordedAt',
  'recordedBy', 'schemaVersion', 'stream', 'type', 'version',
]; // prettier-ignore

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

class NotProven extends Error {}

function must(holds, otherwise) {
  if (!holds) throw new NotProven(otherwise);
}

function bytesOf(base64) {
  const bytes = Buffer.from(base64, 'base64');
  must(bytes.toString('base64') === base64, `"${base64.slice(0, 20)}" is no base64`);
  return bytes;
}

/** Line by line: a name, what the entry says, its index, the hashes up to the root, an empty line, the checkpoint. */
function readProof(text) {
  const [header, extra = '', index = '', ...rest] = text.split('\n');
  must(header === 'c2sp.org/tlog-proof@v1', 'this is no proof file');
  must(extra.startsWith('extra ') && /^index (0|[1-9]\d*)$/.test(index), 'the proof file is cut or altered');
  const end = rest.indexOf('');
  must(end >= 0, 'the proof file has no checkpoint');
  const entry = bytesOf(extra.slice(6)).toString();
  const values = JSON.parse(entry);
  must(JSON.stringify(values) === entry, 'the entry is spelt otherwise than it is hashed');
  return {
    values,
    index: Number(index.slice(6)),
    hashes: rest.slice(0, end).map(bytesOf),
    checkpoint: rest.slice(end + 1).join('\n'),
  };
}

/** name+id+key: the id is the start of a hash over the name and the key. */
function readKey(line) {
  const [, name, id, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(line.trim()) ?? [];
  must(name !== undefined, 'this is no verifier key');
  const key = bytesOf(encoded);
  must(key.length === 33 && key[0] === 1, 'this is no Ed25519 verifier key');
  must(sha256(`${name}\n`, key).toString('hex', 0, 4) === id, 'the id of the verifier key is not its own');
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key.subarray(1)]);
  return { name, id, key: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
}

/** The log's name, its size and its root, once the signature under them is found to be that of the key. */
function readCheckpoint(note, { name, id, key }) {
  const end = note.lastIndexOf('\n\n');
  const text = note.slice(0, end + 1);
  must(note.endsWith('\n'), 'the checkpoint is cut');
  const signatures = note.slice(end + 2, -1).split('\n');
  const signed = signatures.some((line) => {
    const [dash, signer, encoded = ''] = line.split(' ');
    const bytes = bytesOf(encoded);
    const isOurs = dash === '—' && signer === name && bytes.toString('hex', 0, 4) === id;
    return isOurs && verify(null, Buffer.from(text), key, bytes.subarray(4));
  });
  must(end >= 0 && signed, 'the checkpoint is not signed by this key');
  const [origin, size, root = ''] = text.split('\n');
  must(origin === name && /^[1-9]\d*$/.test(size), 'the checkpoint is of another log');
  return { size: Number(size), root: bytesOf(root) };
}

/** From the leaf to the root (RFC 9162, 2.1.3.2): is the other half of the way to the left or to the right? */
function rootOf(leaf, index, size, hashes) {
  let [at, last, root] = [index, size - 1, leaf];
  for (const hash of hashes) {
    must(last > 0, 'the proof has too many hashes');
    if (at % 2 === 1 || at === last) {
      root = sha256(NODE, hash, root);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else root = sha256(NODE, root, hash);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  must(last === 0, 'the proof has too few hashes');
  return root;
}

/** JSON as it is hashed (RFC 8785): keys sorted, no spaces. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).toSorted((a, b) => (a < b ? -1 : 1));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

function check(proofFile, keyText, eventFile) {
  const { values, index, hashes, checkpoint } = readProof(readFileSync(proofFile, 'utf8'));
  const { size, root } = readCheckpoint(checkpoint, readKey(keyText));
  must(Array.isArray(values) && values.length === FIELDS.length, 'the entry is cut or altered');
  const entry = Object.fromEntries(FIELDS.map((field, at) => [field, values[at]]));
  must(index < size && entry.position === index + 1, 'the entry has another position than the proof is for');
  const leaf = sha256(LEAF, JSON.stringify(entry));
  must(rootOf(leaf, index, size, hashes).equals(root), 'the entry is not in the tree that was signed');
  if (eventFile !== undefined) {
    const { data } = JSON.parse(readFileSync(eventFile, 'utf8'));
    must(sha256(canonical(data)).toString('hex') === entry.bodyHash, 'the event says something else');
  }
  return entry;
}

const [proofFile, keyText, eventFile] = process.argv.slice(2);
if (keyText === undefined) {
  console.error('usage: node verify.mjs PROOF KEY [EVENT.json]');
  process.exit(2);
}
try {
  console.log('Proven:', JSON.stringify(check(proofFile, keyText, eventFile), null, 2));
} catch (error) {
  console.log(`Not proven: ${error.message}.`);
  process.exitCode = 1;
}
