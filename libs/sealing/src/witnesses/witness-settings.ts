import { Refusal } from '@chancery/kernel';
import { readWitnessKey, type WitnessKey } from '@chancery/transparency';

/** Somebody in another house who looks after our logs (C2SP tlog-witness). */
export interface Witness {
  readonly key: WitnessKey;
  /** What stands before `/add-checkpoint` in its address. */
  readonly url: string;
}

/** More would not find room under a checkpoint beside the signature of the log. */
const MOST = 32;

/** CHANCERY_WITNESSES: `<verifier key> <address>`, one a line or between commas. Throws SETUP_IMPOSSIBLE. */
export function witnessesIn(setting: string | undefined): readonly Witness[] {
  const lines = (setting ?? '').split(/[\n,]/).map((line) => line.trim());
  const witnesses = lines.filter((line) => line !== '' && !line.startsWith('#')).map(witnessIn);
  const names = new Set(witnesses.map(({ key }) => key.name));
  if (witnesses.length > MOST || names.size < witnesses.length)
    throw impossible(`names a witness twice, or more than ${MOST}.`);
  return witnesses;
}

function witnessIn(line: string): Witness {
  const [first = '', url = '', ...more] = line.split(/\s+/);
  const key = readWitnessKey(first);
  if (!key)
    throw impossible(
      `"${first}" is no verifier key of a witness (type 0x04, <name>+<id>+<key>): ask its operator.`,
    );
  if (more.length > 0 || !isAddress(url))
    throw impossible(`behind the key of ${key.name} must stand its address, https://… and nothing else.`);
  return { key, url: url.replace(/\/+$/, '') };
}

const isAddress = (text: string) => /^https?:$/.test(URL.parse(text)?.protocol ?? '');

const impossible = (what: string) => new Refusal('SETUP_IMPOSSIBLE', `CHANCERY_WITNESSES: ${what}`);
