import { createPrivateKey } from 'node:crypto';
import { readNote, signersOf, signNote } from './signed-note';
import { formatVerifierKey, rawPublicKey, readVerifierKey, verifierKey } from './verifier-key';

/** The example key and note of golang.org/x/mod/sumdb/note, where the format comes from. */
const VERIFIER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const SIGNER = 'AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const LINE =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const NOTE = `${TEXT}\n${LINE}`;

const peter = readVerifierKey(VERIFIER)!;
const seed = Buffer.from(SIGNER, 'base64').subarray(1);
const key = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
  format: 'der',
  type: 'pkcs8',
});

describe('the published example of a signed note', () => {
  it('is made byte for byte from its key', () => {
    expect(signNote(TEXT, 'PeterNeumann', key)).toBe(NOTE);
    expect(formatVerifierKey(verifierKey('PeterNeumann', rawPublicKey(key)))).toBe(VERIFIER);
  });

  it('is signed by its key', () => {
    expect(signersOf(readNote(NOTE)!, [peter])).toEqual([peter]);
  });

  it('is signed by nobody once a letter is changed', () => {
    expect(signersOf(readNote(NOTE.replace('think', 'thinK'))!, [peter])).toEqual([]);
  });

  it('is not believed when one of two known keys did not sign it', () => {
    const other = LINE.replace('x08go/ZJ', 'x08go/ZK');
    expect(signersOf(readNote(`${NOTE}${other}`)!, [peter])).toEqual([]);
  });

  it('may carry signatures of keys that nobody here knows', () => {
    const stranger = `— EnochRoot ${Buffer.alloc(68, 7).toString('base64')}\n`;
    expect(signersOf(readNote(`${TEXT}\n${stranger}${LINE}`)!, [peter])).toEqual([peter]);
  });

  it.each([
    ['without signatures', TEXT],
    ['without its last line feed', NOTE.slice(0, -1)],
    ['with a line that is no signature', `${NOTE}— PeterNeumann\n`],
    ['with a control character', NOTE.replace('think', 'th\tink')],
    ['with a signature in sloppy base64', NOTE.replace('nAM=\n', 'nAN=\n')],
    ['with more signatures than anybody needs', `${TEXT}\n${LINE.repeat(65)}`],
  ])('%s is no note', (_, note) => {
    expect(readNote(note)).toBeNull();
  });
});

describe('a verifier key', () => {
  it.each([
    ['of another length', 'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=='],
    ['with the id of another', VERIFIER.replace('c74f20a3', 'c74f20a4')],
    ['with an id in capitals', VERIFIER.replace('c74f20a3', 'C74F20A3')],
    ['whose name has a space', VERIFIER.replace('PeterNeumann', 'Peter Neumann')],
    ['of an unknown type', 'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    ['without its key', 'PeterNeumann+c74f20a3'],
  ])('%s is none', (_, text) => {
    expect(readVerifierKey(text)).toBeNull();
  });
});
