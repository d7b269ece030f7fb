import type { WholeDispute, WholeRecordWriter } from '@chancery/event-store';
import { readVerifierKey, type VerifierKey } from '@chancery/transparency';
import { DisputeRestore } from './dispute-restore';
import { BackupRefused, type Head, type Line, Unfit } from './lines';

export interface Restored {
  readonly disputes: readonly WholeDispute[];
  readonly events: number;
  /** Whose signatures were believed; with none, signatures were not looked at. */
  readonly keys: readonly VerifierKey[];
  /** Those of them that signed a checkpoint. */
  readonly signers: readonly VerifierKey[];
}

const TELL_EVERY = 500;

/** A backup being written line by line. Throws Unfit, or FaultFound, for what does not fit, BackupRefused for a record that is there. */
export class Restore {
  private disputes: readonly WholeDispute[] = [];
  private readonly begun: DisputeRestore[] = [];
  private events = 0;

  constructor(
    private readonly writer: WholeRecordWriter,
    private keys: readonly VerifierKey[],
    private readonly tell: (events: number, total: number) => void,
  ) {}

  get restored(): Restored {
    const { disputes, events, keys } = this;
    const signers = this.begun.flatMap((one) => [...one.signers.values()]);
    return { disputes, events, keys, signers };
  }

  /** Up to where everything fits, in words. */
  get place(): string {
    const current = this.begun.at(-1);
    return current ? `after position ${current.events} of ${current.dispute.slug}` : 'in its head';
  }

  async take(line: Line): Promise<void> {
    if ('event' in line) return this.takeEvent(line);
    if ('tile' in line) return this.underWay().tile(line.tile);
    if ('checkpoint' in line) return this.underWay().checkpoint(line.checkpoint);
    if ('dispute' in line) return this.begin(line.dispute);
    if ('backup' in line) return this.prepare(line.backup);
    if ('end' in line) return this.end(line.end.events);
    throw new Unfit(`${this.place} it has a line that no backup has`);
  }

  private async takeEvent(line: Extract<Line, { event: unknown }>): Promise<void> {
    await this.underWay().event(line);
    this.events += 1;
    if (this.events % TELL_EVERY === 0) this.tell(this.events, this.announced);
  }

  private async prepare({ disputes, verifierKeys = [] }: Head['backup']): Promise<void> {
    this.disputes = disputes;
    if (this.keys.length === 0) this.keys = verifierKeys.map(keyFrom);
    for (const present of await this.writer.present()) refuseForeign(present, disputes);
    for (const dispute of disputes) await this.writer.open(dispute);
  }

  private async begin(slug: string): Promise<void> {
    await this.begun.at(-1)?.end();
    const dispute = this.disputes.find((one) => one.slug === slug);
    if (!dispute) throw new Unfit(`${slug} is not announced in its head`);
    this.begun.push(new DisputeRestore(this.writer, dispute, this.keys));
  }

  private async end(events: number): Promise<void> {
    await this.begun.at(-1)?.end();
    if (events !== this.events || events !== this.announced)
      throw new Unfit(`it has ${this.events} of ${this.announced} events`);
    this.tell(this.events, this.announced);
  }

  private get announced(): number {
    return this.disputes.reduce((sum, { head }) => sum + head, 0);
  }

  private underWay(): DisputeRestore {
    const current = this.begun.at(-1);
    if (current) return current;
    throw new Unfit('it holds something before its first dispute');
  }
}

function keyFrom(text: string): VerifierKey {
  const key = readVerifierKey(text);
  if (key) return key;
  throw new Unfit(`in its head, ${text} is no verifier key`);
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
