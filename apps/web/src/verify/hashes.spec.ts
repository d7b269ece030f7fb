import { createHash } from 'node:crypto';
import { canonicalJson, hexOf, leafHashOf, rootOf } from './hashes';

const sha = (...parts: (string | Uint8Array)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

describe('the hashes that the page computes', () => {
  it('are over canonical JSON', () => {
    expect(canonicalJson({ b: [1, 'é', null], a: { z: true, y: 1.5 } })).toBe(
      '{"a":{"y":1.5,"z":true},"b":[1,"é",null]}',
    );
  });

  it('are those of the record', async () => {
    const body = sha('{"a":1}').toString('hex');
    const envelope = `{"bodyHash":"${body}","position":7,"type":"T"}`;
    const event = { type: 'T', position: 7, data: { a: 1 }, leafHash: '' };
    expect(hexOf(await leafHashOf(event))).toBe(sha('\0', envelope).toString('hex'));
  });

  it('make the tree of RFC 6962, also where the leaves are no power of two', async () => {
    const [a, b, c] = [sha('a'), sha('b'), sha('c')];
    const root = sha('\x01', sha('\x01', a, b), c);
    expect(hexOf(await rootOf([a, b, c]))).toBe(root.toString('hex'));
    expect(hexOf(await rootOf([]))).toBe(sha('').toString('hex'));
  });
});
