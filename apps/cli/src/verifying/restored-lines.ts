import { join } from 'node:path';
import type { Restored } from '@chancery/backup';

interface Into {
  /** Where the keys of this installation are. */
  readonly folder: string;
  /** Whether the keys that were believed are others than those in the backup. */
  readonly keysAreOwn: boolean;
}

/** What was restored and how it was checked, what is not in a backup, and what to do about that. */
export function restoredLines({ disputes, events, keys, signers }: Restored, into: Into): string[] {
  const heads = disputes.map(({ slug, head }) => `${slug} to position ${head}`).join(', ');
  const nothingSigned = disputes.every(({ sealed }) => sealed === 0);
  const signed = nothingSigned
    ? 'Nothing of it is signed yet.'
    : keys.length === 0
      ? 'Whose signatures its checkpoints carry was not checked: no key came with the backup, and none was given with --key.'
      : signedBy(signers, into);
  return [
    `${events} events restored: ${heads}. Every hash, tile and root was computed anew from what is now stored, and holds.`,
    signed,
    '',
    'Not in a backup, and so not restored:',
    '- tokens: the next start shows a new admin token, once; or: chancery token create NAME --role admin',
    `- the key that signs: put the old one into ${join(into.folder, 'private-key.pem')} before the next start, or a new one is made there`,
    '- the keys of personal values: no copy of the record holds them, and what they seal stays sealed here',
    '- read models: made from the record at the next start',
  ];
}

function signedBy(signers: Restored['signers'], { keysAreOwn }: Into): string {
  const names = signers.map(({ name, id }) => `${name} (key ${id})`).join(', ');
  return keysAreOwn
    ? `Its checkpoints are signed by ${names}.`
    : `Its checkpoints are signed by ${names}, as the backup itself gives the key: compare it with what you have from elsewhere, or restore with --key.`;
}
