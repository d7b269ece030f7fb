import { generateKeyPairSync } from 'node:crypto';
import { ROOTS } from '../merkle/published.fixture';
import { checkpointText, readCheckpoint } from './checkpoint';
import { signNote } from './signed-note';

const { privateKey } = generateKeyPairSync('ed25519');
const signed = (text: string) => signNote(text, 'example.org/log', privateKey);
const ROOT = ROOTS[8]!.toString('base64');

describe('a checkpoint', () => {
  it('is read back as it was written', () => {
    const checkpoint = { origin: 'example.org/log', size: 8, root: ROOTS[8]! };
    expect(checkpointText(checkpoint)).toBe(`example.org/log\n8\n${ROOT}\n`);
    expect(readCheckpoint(signed(checkpointText(checkpoint)))).toMatchObject(checkpoint);
  });

  it('may say more, which means nothing here', () => {
    expect(readCheckpoint(signed(`example.org/log\n8\n${ROOT}\nTimestamp: 1\n`))).toMatchObject({ size: 8 });
  });

  it.each([
    ['whose size is no number', `example.org/log\neight\n${ROOT}\n`],
    ['whose size has a leading zero', `example.org/log\n08\n${ROOT}\n`],
    ['whose size is beyond what can be counted', `example.org/log\n9999999999999999\n${ROOT}\n`],
    ['whose root is cut', `example.org/log\n8\n${ROOT.slice(0, 40)}\n`],
    ['without an origin', `\n8\n${ROOT}\n`],
    ['without a root', 'example.org/log\n8\n'],
    ['with an empty line after the root', `example.org/log\n8\n${ROOT}\n\nmore\n`],
  ])('%s is none', (_, text) => {
    expect(readCheckpoint(signed(text))).toBeNull();
  });
});
