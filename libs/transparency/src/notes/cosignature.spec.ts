import { generateKeyPairSync } from 'node:crypto';
import { checkpointText, readCheckpoint } from './checkpoint';
import { cosign, cosignaturesIn, cosignaturesOf } from './cosignature';
import { signersOf, signNote } from './signed-note';
import { formatVerifierKey, rawPublicKey, readVerifierKey, readWitnessKey, witnessKey } from './verifier-key';

/** A checkpoint of the log arche2025h1, as it was published, and the keys of four of its witnesses. */
const TEXT = `arche2025h1.staging.ct.transparency.dev
1432088532
U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=
`;
const LINES = `— arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
— arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
— transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==
— witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==
— remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
— witness.stagemole.eu Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==
`;
const LOG_KEY =
  'arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f';
const WITNESSES = [
  'transparency.dev/DEV:witness-little-garden+d8042a87+BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdiVEPM',
  'witness1.smartit.nu/witness1+a48c820f+BPSFWg9G6KPiO7QPryYO5Xq4oYJJ+kAvLKLSimDhoxMO',
  'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2',
  'witness.stagemole.eu+67f7aea0+BEqSG3yu9YrmcM3BHvQYTxwFj3uSWakQepafafpUqklv',
];
const keys = WITNESSES.map((line) => readWitnessKey(line)!);
const published = readCheckpoint(`${TEXT}\n${LINES}`)!;

describe('the published checkpoint with cosignatures', () => {
  it('is signed by its log, and vouched for by each of its witnesses', () => {
    expect(signersOf(published.note, [readVerifierKey(LOG_KEY)!])).toHaveLength(1);
    const found = cosignaturesOf(published.note, keys);
    expect(found.map(({ by, genuine }) => [formatVerifierKey(by), genuine])).toEqual(
      WITNESSES.map((line) => [line, true]),
    );
    expect(found[0]!.at).toEqual(new Date('2026-05-23T21:50:24Z'));
  });

  it.each([
    ['a size', TEXT.replace('1432088532', '1432088533'), LINES],
    ['a time', TEXT, LINES.replaceAll('BqEiEg', 'BqEiEh')],
  ])('is vouched for by nobody with %s changed', (_, text, lines) => {
    const found = cosignaturesOf(readCheckpoint(`${text}\n${lines}`)!.note, keys);
    expect(found.map(({ genuine }) => genuine)).toEqual([false, false, false, false]);
  });

  it('has lines of which a reader takes those of the witness it asked', () => {
    expect(cosignaturesIn(LINES, TEXT, keys[2]!)).toMatchObject([{ name: 'remora.n621.de', genuine: true }]);
    expect(cosignaturesIn(LINES, `${TEXT}more\n`, keys[2]!)).toEqual([]);
    expect(cosignaturesIn('Not now.', TEXT, keys[2]!)).toBeNull();
    expect(cosignaturesIn('', TEXT, keys[2]!)).toBeNull();
  });
});

describe('a cosignature', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const by = witnessKey('witness.example.org/w1', rawPublicKey(privateKey));
  const text = checkpointText({ origin: 'example.org/log', size: 8, root: published.root });
  const note = (line: string) => readCheckpoint(signNote(text, 'example.org/log', privateKey) + line)!.note;

  it('says who vouches, and since when', () => {
    const line = cosign(text, by, privateKey, new Date('2026-03-02T10:00:00.900Z'));
    expect(cosignaturesOf(note(line), [by])).toMatchObject([
      { by, at: new Date('2026-03-02T10:00:00Z'), genuine: true },
    ]);
    expect(cosignaturesOf(note(line), keys)).toEqual([]);
  });

  it('has a key that is none of a log, also where both are the same 32 bytes', () => {
    expect(readVerifierKey(formatVerifierKey(by))).toBeNull();
    expect(readWitnessKey(LOG_KEY)).toBeNull();
  });

  it.each([
    ['is too short for a time', Buffer.alloc(7)],
    ['is of a time that no calendar has', Buffer.alloc(72, 0xff)],
  ])('is not genuine when it %s', (_, signature) => {
    const line = `— ${by.name} ${Buffer.concat([Buffer.from(by.id, 'hex'), signature]).toString('base64')}\n`;
    expect(cosignaturesOf(note(line), [by])).toMatchObject([{ genuine: false }]);
  });
});
