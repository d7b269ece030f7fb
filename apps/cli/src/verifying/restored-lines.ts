import { join } from 'node:path';
import type { RestoredWithKeys } from '@chancery/backup';

interface Into {
  /** Where the keys of this installation are. */
  readonly folder: string;
  /** Whether the keys that were believed are others than those in the backup. */
  readonly keysAreOwn: boolean;
}

/** What was restored and how it was checked, what is not in a backup, and what to do about that. */
export function restoredLines(restored: RestoredWithKeys, into: Into): string[] {
  const { disputes, events, keys, signers } = restored;
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
    ...personalLines(restored),
    '',
    'Not in a backup, and so not restored:',
    '- tokens: the next start shows a new admin token, once; or: chancery token create NAME --role admin',
    `- the key that signs: put the old one into ${join(into.folder, 'private-key.pem')} before the next start, or a new one is made there`,
    ...(restored.personalKeys
      ? []
      : [
          '- the keys of personal values: no copy of the record holds them, and what they seal stays sealed here',
        ]),
    '- read models: made from the record at the next start',
  ];
}

function personalLines({ eventsWithPersonal, personalKeys }: RestoredWithKeys): string[] {
  if (personalKeys)
    return [
      `${personalKeys.kept} keys of personal values were restored, ${personalKeys.leftOut} left out: what they open is not in this record, or was erased.`,
    ];
  return eventsWithPersonal === 0
    ? []
    : [
        `${eventsWithPersonal} events hold personal values that nobody can read here: no keys were given with --keys.`,
      ];
}

function signedBy(signers: RestoredWithKeys['signers'], { keysAreOwn }: Into): string {
  const names = signers.map(({ name, id }) => `${name} (key ${id})`).join(', ');
  return keysAreOwn
    ? `Its checkpoints are signed by ${names}.`
    : `Its checkpoints are signed by ${names}, as the backup itself gives the key: compare it with what you have from elsewhere, or restore with --key.`;
}
