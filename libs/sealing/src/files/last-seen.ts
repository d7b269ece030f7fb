import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readCheckpoint, type SignedCheckpoint } from '@chancery/transparency';
import type { Log } from '../log';
import { readIfThere, replaceFile } from './private-files';

/** The newest checkpoint of each dispute that this installation has seen, kept outside the database. */
export class LastSeen {
  private readonly newest = new Map<string, number>();

  constructor(private readonly folder: string) {}

  /** null where none was seen, or the file is no checkpoint. */
  async read(log: Log): Promise<SignedCheckpoint | null> {
    const note = await readIfThere(this.path(log));
    return note === null ? null : readCheckpoint(note);
  }

  /** Never goes back: a smaller checkpoint than the one seen is what the file is there to find. */
  async note(log: Log, note: string): Promise<void> {
    const { size } = readCheckpoint(note) ?? { size: 0 };
    const seen = this.newest.get(log.slug) ?? (await this.read(log))?.size ?? 0;
    if (size > seen) await replaceFile(this.path(log), note);
    this.newest.set(log.slug, Math.max(size, seen));
  }

  /** Named after the moment the log was opened as well: another database may hold a dispute of the same slug. */
  path({ slug, openedAt }: Log): string {
    const opened = createHash('sha256').update(`${slug}\n${openedAt}`).digest('hex').slice(0, 8);
    return join(this.folder, `last-seen-${slug}-${opened}.checkpoint`);
  }
}
