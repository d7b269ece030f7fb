import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { EventStore } from '@chancery/event-store';
import { Sealer, sealSettings } from '@chancery/sealing';
import type { Pool } from 'pg';

export const quietly = { interrupted: new AbortController().signal, onProgress: () => undefined };

/** Every tile, and a checkpoint over all that is recorded, signed with the key in the folder. */
export const seal = (
  { pool, store }: { readonly pool: Pool; readonly store: EventStore },
  folder: string,
): Promise<void> =>
  new Sealer(pool, store, { ...sealSettings({ CHANCERY_ORIGIN: 'example.org' }), folder }).sealAll();

/** A backup of these lines, the last one aside, with a digest that is right for them. */
export function withRightDigest(lines: readonly string[]): Buffer {
  const text = lines.map((line) => `${line}\n`).join('');
  const events = lines.filter((line) => line.startsWith('{"event"')).length;
  const end = { end: { events, sha256: createHash('sha256').update(text).digest('hex') } };
  return gzipSync(`${text}${JSON.stringify(end)}\n`);
}
