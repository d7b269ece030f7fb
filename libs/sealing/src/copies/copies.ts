import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { ChangesTold } from '../beside/changes-told';
import { Patience } from '../beside/patience';
import { placeNewFile } from '../files/private-files';
import type { Log, Sealed } from '../log';
import { READ_NOTES } from '../seals.sql';
import { commitAll, isWorkingTree, push } from './git';

export interface CopySettings {
  readonly folder: string;
  /** The remote that commits are pushed to, where the folder is a git working tree; null for none. */
  readonly pushTo: string | null;
}

const NAME = /^([1-9]\d{0,15})\.checkpoint$/;

/** Copies of checkpoints in a folder that somebody else looks after: a mounted archive, a git working tree. */
export class Copies {
  private readonly newest = new Map<number, number>();
  private readonly told: ChangesTold;
  private readonly patience = new Patience();
  /** At first unknown: an earlier process may have been stopped before it committed. */
  private mayBeUncommitted = true;

  constructor(
    private readonly pool: Pool,
    private readonly settings: CopySettings,
    tell: (line: string) => void,
  ) {
    this.told = new ChangesTold(tell);
  }

  /** Copies what is signed and not there yet, and commits it. Never throws: what fails is told of, and made up later. */
  async keepUp(logs: readonly Log[], stopping: AbortSignal): Promise<void> {
    for (const log of logs)
      await this.orTell(`Copying checkpoints of ${log.slug}`, stopping, async () => {
        if (log.sealed) await this.copy(log, log.sealed, stopping);
      });
    if (!this.mayBeUncommitted || !this.patience.over || stopping.aborted) return;
    await this.orTell('Committing copies of checkpoints', stopping, () => this.commit(stopping));
  }

  private async copy({ id, slug }: Log, { size }: Sealed, stopping: AbortSignal): Promise<void> {
    let newest = this.newest.get(id) ?? (await this.newestOf(slug));
    if (newest !== null && newest > size)
      throw new Error(
        `${join(this.settings.folder, slug)} has one over ${newest} events, more than the record has: it is of another history, and nothing is copied until this one is longer.`,
      );
    // Where none is there yet, it begins with the newest: the older ones say nothing that it does not.
    newest ??= size - 1;
    while (newest < size && !stopping.aborted) {
      const notes = await this.notesAfter(id, newest);
      for (const { size: next, note } of notes) {
        await this.place(join(slug, `${next}.checkpoint`), note);
        this.mayBeUncommitted = true;
        newest = next;
        this.newest.set(id, next);
      }
      if (notes.length === 0) return;
    }
  }

  private async place(name: string, note: string): Promise<void> {
    const { folder } = this.settings;
    try {
      await placeNewFile(join(folder, name), note);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw new Error(`${folder} cannot be written to (${code ?? message})`, { cause: error });
    }
  }

  private async newestOf(slug: string): Promise<number | null> {
    const names = await readdir(join(this.settings.folder, slug)).catch(() => []);
    const sizes = names.flatMap((name) => NAME.exec(name)?.[1] ?? []).map(Number);
    return sizes.length === 0 ? null : sizes.reduce((one, other) => Math.max(one, other));
  }

  private async notesAfter(id: number, size: number) {
    const { rows } = await this.pool.query<{ size: string; note: string }>(READ_NOTES, [id, size]);
    return rows.map((row) => ({ ...row, size: Number(row.size) }));
  }

  private async commit(stopping: AbortSignal): Promise<void> {
    const { folder, pushTo } = this.settings;
    try {
      if (await isWorkingTree(folder)) {
        await commitAll(folder, stopping);
        if (pushTo !== null) await push(folder, pushTo, stopping);
      }
    } catch (error) {
      this.patience.failed();
      throw error;
    }
    this.mayBeUncommitted = false;
    this.patience.succeeded();
  }

  private async orTell(what: string, stopping: AbortSignal, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.told.right(what, 'works again');
    } catch (error) {
      if (!stopping.aborted) this.told.wrong(what, error);
    }
  }
}
