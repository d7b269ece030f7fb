import { generateKeyPairSync } from 'node:crypto';
import { GrowingTree } from '../merkle/growing-tree';
import { leafHash } from '../merkle/hashes';
import { checkpointText } from '../notes/checkpoint';
import { signNote } from '../notes/signed-note';
import { rawPublicKey, verifierKey } from '../notes/verifier-key';
import { TiledTree } from '../tiles/tiled-tree';
import { checkProof, formatProof, readProof } from './proof-file';

const ORIGIN = 'example.org/v1/disputes/venezuela';
const { privateKey } = generateKeyPairSync('ed25519');
const key = verifierKey(ORIGIN, rawPublicKey(privateKey));
const stranger = verifierKey(ORIGIN, rawPublicKey(generateKeyPairSync('ed25519').privateKey));

const envelope = (position: number) =>
  `{"bodyHash":"${'ab'.repeat(32)}","causationId":null,"correlationId":"request","dispute":"venezuela","entryId":"entry-é-${position}","id":"00000000-0000-7000-8000-000000000000","occurredOn":"2019-01-23","position":${position},"recordedAt":"2026-11-28T12:00:00.000Z","recordedBy":"spec","schemaVersion":1,"stream":"statement/x","type":"StatementIssued","version":1}`;

async function proofOf(index: number, size: number): Promise<string> {
  const tree = new GrowingTree();
  const leaves = Array.from({ length: size }, (_, at) => leafHash(envelope(at + 1)));
  for (const leaf of leaves) tree.append(leaf);
  const read = (_: number, __: number, width: number) =>
    Promise.resolve(Buffer.concat(leaves.slice(0, width)));
  const hashes = await new TiledTree(size, read).inclusion(index);
  const note = signNote(checkpointText({ origin: ORIGIN, size, root: tree.root() }), ORIGIN, privateKey);
  return formatProof({ envelope: envelope(index + 1), index, hashes, checkpoint: note });
}

describe('a proof file', () => {
  it.each([[0, 1], [0, 7], [3, 7], [6, 7], [200, 201]])('proves leaf %d of %d', async (index, size) => {
    const verdict = checkProof(await proofOf(index, size), [stranger, key]);
    expect(verdict).toMatchObject({ proven: true, by: key, checkpoint: { size }, entry: { position: index + 1 } });
  }); // prettier-ignore

  it('is in the form of C2SP tlog-proof', async () => {
    const lines = (await proofOf(1, 3)).split('\n');
    expect(lines[0]).toBe('c2sp.org/tlog-proof@v1');
    expect(lines[2]).toBe('index 1');
    expect(lines.slice(5, 8)).toEqual(['', ORIGIN, '3']);
  });

  it('proves nothing to who does not trust the key', async () => {
    const proof = await proofOf(1, 3);
    expect(checkProof(proof, [])).toMatchObject({ proven: false });
    expect(checkProof(proof, [stranger])).toMatchObject({ proven: false });
    expect(checkProof(proof, [verifierKey('example.org/other', key.publicKey)])).toMatchObject({
      proven: false,
    });
  });

  it('proves nothing once any one of its characters is another', async () => {
    const proof = await proofOf(2, 5);
    for (let at = 0; at < proof.length; at++) {
      const altered = `${proof.slice(0, at)}${proof[at] === 'A' ? 'B' : 'A'}${proof.slice(at + 1)}`;
      expect([at, checkProof(altered, [key]).proven]).toEqual([at, false]);
    }
  });

  it('proves nothing once it is cut, wherever', async () => {
    const proof = await proofOf(2, 5);
    for (let length = 0; length < proof.length; length++)
      expect([length, checkProof(proof.slice(0, length), [key]).proven]).toEqual([length, false]);
  });

  it('gives the envelope back in its canonical form', async () => {
    expect(readProof(await proofOf(2, 5))).toMatchObject({ envelope: envelope(3), index: 2 });
  });
});
