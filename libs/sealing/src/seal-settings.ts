import { join, resolve } from 'node:path';
import { Refusal } from '@chancery/kernel';
import { isKeyName } from '@chancery/transparency';
import type { CopySettings } from './copies/copies';
import { type Witness, witnessesIn } from './witnesses/witness-settings';

/** Where the keys and the last seen checkpoints are, and under which name the record is signed. */
export interface SealSettings {
  /** Outside the database: whoever can rewrite the record there must not be able to sign it anew. */
  readonly folder: string;
  /** CHANCERY_ORIGIN: the first part of the name of every log, as a rule the host that serves it. */
  readonly origin: string;
  /** CHANCERY_SEAL_KEY: the private key as PEM, instead of the file in the folder. */
  readonly key: string | null;
  /** CHANCERY_CHECKPOINTS_TO, CHANCERY_CHECKPOINTS_PUSH: where copies of checkpoints go. */
  readonly copies: CopySettings | null;
  /** CHANCERY_WITNESSES: who is asked to vouch for each checkpoint. */
  readonly witnesses: readonly Witness[];
}

/** Throws SETUP_IMPOSSIBLE for an origin that cannot stand in a signed note, and for what is no witness. */
export function sealSettings(environment: NodeJS.ProcessEnv): SealSettings {
  const origin = environment['CHANCERY_ORIGIN'] || 'localhost';
  if (!isKeyName(origin) || origin.includes('://') || origin.endsWith('/'))
    throw new Refusal(
      'SETUP_IMPOSSIBLE',
      `CHANCERY_ORIGIN=${origin} cannot name a log: use a host such as record.example.org, without https:// and final slash.`,
    );
  const copies = environment['CHANCERY_CHECKPOINTS_TO'];
  return {
    folder: join(resolve(environment['CHANCERY_DATA'] || '.data'), 'seal'),
    origin,
    key: environment['CHANCERY_SEAL_KEY'] || null,
    copies: copies
      ? { folder: resolve(copies), pushTo: environment['CHANCERY_CHECKPOINTS_PUSH'] || null }
      : null,
    witnesses: witnessesIn(environment['CHANCERY_WITNESSES']),
  };
}

/** The name of a dispute's log in its checkpoints: the address below which it is served, without the scheme. */
export const originOf = ({ origin }: Pick<SealSettings, 'origin'>, slug: string): string =>
  `${origin}/v1/disputes/${slug}`;
