import { type WholeDispute, WholeRecordWriter } from '@chancery/event-store';
import { Client } from 'pg';
import { DisputeRestore, Unfit } from './dispute-restore';
import { BackupRefused, type Line } from './lines';
import { broken, readBackup } from './read-backup';

export interface Restoring {
  readonly interrupted: AbortSignal;
  readonly onProgress: (events: number, total: number) => void;
}

export interface Restored {
  readonly disputes: readonly WholeDispute[];
  readonly events: number;
}

/**
 * Fills an empty record with what a backup holds: the same positions, times, hashes, tiles and checkpoints. All of it
 * or nothing: it is one transaction, and everything is computed anew and compared before it is committed.
 * `adminUrl`: a login that may write the tables of the record. Throws BackupRefused.
 */
export async function restoreBackup(adminUrl: string, file: string, restoring: Restoring): Promise<Restored> {
  const client = new Client({ connectionString: adminUrl, application_name: 'chancery: restore' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    const restored = await new Restore(new WholeRecordWriter(client), file, restoring).run();
    await client.query('commit');
    return restored;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw asRefusal(error, file);
  } finally {
    await client.end();
  }
}

class Restore {
  private disputes: readonly WholeDispute[] = [];
  private current: DisputeRestore | null = null;
  private events = 0;

  constructor(
    private readonly writer: WholeRecordWriter,
    private readonly file: string,
    private readonly restoring: Restoring,
  ) {}

  async run(): Promise<Restored> {
    for await (const line of readBackup(this.file)) await this.take(line);
    return { disputes: this.disputes, events: this.events };
  }

  private async take(line: Line): Promise<void> {
    if ('event' in line) return this.takeEvent(line);
    if ('tile' in line) return this.underWay().tile(line.tile);
    if ('checkpoint' in line) return this.underWay().checkpoint(line.checkpoint);
    if ('dispute' in line) return this.begin(line.dispute);
    if ('backup' in line) return this.prepare(line.backup.disputes);
    if ('end' in line) return this.end(line.end.events);
    throw new Unfit(`it has a line that no backup has`);
  }

  private async takeEvent(line: Extract<Line, { event: unknown }>): Promise<void> {
    await this.underWay().event(line);
    this.events += 1;
    if (this.events % 500 === 0) this.tell();
  }

  private tell(): void {
    this.restoring.interrupted.throwIfAborted();
    this.restoring.onProgress(
      this.events,
      this.disputes.reduce((sum, { head }) => sum + head, 0),
    );
  }

  private async prepare(disputes: readonly WholeDispute[]): Promise<void> {
    this.disputes = disputes;
    for (const present of await this.writer.present()) refuseForeign(present, disputes);
    for (const dispute of disputes) await this.writer.open(dispute);
  }

  private async begin(slug: string): Promise<void> {
    await this.current?.end();
    const dispute = this.disputes.find((one) => one.slug === slug);
    if (!dispute) throw new Unfit(`${slug} is not announced in its head`);
    this.current = new DisputeRestore(this.writer, dispute);
  }

  private async end(events: number): Promise<void> {
    await this.current?.end();
    const announced = this.disputes.reduce((sum, { head }) => sum + head, 0);
    if (events !== this.events || events !== announced)
      throw new Unfit(`it has ${this.events} of ${announced} events`);
    this.tell();
  }

  private underWay(): DisputeRestore {
    if (this.current) return this.current;
    throw new Unfit('it holds something before its first dispute');
  }
}

/** A dispute that was opened and has no event yet may be there, if it is the same. */
function refuseForeign(present: WholeDispute, disputes: readonly WholeDispute[]): void {
  const { id, slug, title, head } = present;
  const same = disputes.some((one) => one.id === id && one.slug === slug && one.title === title);
  if (same && head === 0) return;
  throw new BackupRefused(
    `This database is not empty: it holds the dispute ${slug} with ${head} events. Restore into an empty one: name a new folder in CHANCERY_DATA, or another database in DATABASE_URL. Nothing was restored.`,
  );
}

function asRefusal(error: unknown, file: string): unknown {
  if (error instanceof Unfit) return broken(file, error.message);
  const { code, message } = error as { code?: string; message: string };
  if (code === '42501')
    return new BackupRefused(
      `This login may not write the tables of the record (${message}): restore with the login that made them. Nothing was restored.`,
      { cause: error },
    );
  return error;
}
