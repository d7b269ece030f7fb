import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { signatureOf } from './signature';

const ORIGIN = 'example.org/v1/disputes/venezuela';
const TEXT = `${ORIGIN}\n3\n${Buffer.alloc(32, 1).toString('base64')}\n`;

const LOG = 1;
const WITNESS = 4;

/** A verifier key, as C2SP signed-note writes it. */
function lineOf(publicKey: KeyObject, name = ORIGIN, type = LOG): string {
  const key = Buffer.concat([
    Buffer.of(type),
    publicKey.export({ format: 'der', type: 'spki' }).subarray(-32),
  ]);
  return `${name}+${idOf(name, key)}+${key.toString('base64')}`;
}

const idOf = (name: string, key: Buffer) =>
  createHash('sha256').update(`${name}\n`).update(key).digest('hex').slice(0, 8);

function signed(text: string, line: string, privateKey: KeyObject): string {
  const [, id = ''] = line.split('+');
  const signature = Buffer.concat([Buffer.from(id, 'hex'), sign(null, Buffer.from(text), privateKey)]);
  return `${text}\n— ${ORIGIN} ${signature.toString('base64')}\n`;
}

describe('the signature of a checkpoint, checked by the page', () => {
  const pair = generateKeyPairSync('ed25519');
  const other = generateKeyPairSync('ed25519');
  const own = lineOf(pair.publicKey);
  const note = signed(TEXT, own, pair.privateKey);

  it('is that of the key, also among others', async () => {
    expect(await signatureOf(note, own)).toMatchObject({ is: 'signed', name: ORIGIN });
    expect(await signatureOf(note, `${lineOf(other.publicKey)}\n${own}\n`)).toMatchObject({ is: 'signed' });
    const cosigned = `${note}— witness.example.org ${Buffer.alloc(76, 7).toString('base64')}\n`;
    expect(await signatureOf(cosigned, own)).toMatchObject({ is: 'signed' });
  });

  it.each([
    ['another size', note.replace('\n3\n', '\n4\n')],
    ['another root', note.replace('AQEB', 'AQEC')],
    ['no signature', TEXT],
    ['what is no base64 for one', `${TEXT}\n— ${ORIGIN} §§§\n`],
  ])('is not that of the key with %s', async (_, forged) => {
    expect(await signatureOf(forged, own)).toMatchObject({ is: 'forged' });
  });

  it('is not that of another key, also where it bears the same name', async () => {
    expect(await signatureOf(note, lineOf(other.publicKey))).toMatchObject({ is: 'forged' });
    expect(await signatureOf(note, lineOf(pair.publicKey, 'example.org/other'))).toMatchObject({
      is: 'other-log',
      name: 'example.org/other',
    });
  });

  it.each([
    ['nothing', ''],
    ['a word', 'key'],
    ['an id that is not its own', own.replace(/\+[0-9a-f]{8}\+/, '+00000000+')],
    ['the key of a witness', lineOf(pair.publicKey, ORIGIN, WITNESS)],
  ])('is asked of no key by %s', async (_, line) => {
    expect(await signatureOf(note, line)).toEqual({ is: 'no-key' });
  });
});
