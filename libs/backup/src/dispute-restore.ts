import { leafHashOf, type WholeCheckpoint, type WholeDispute, type WholeEvent, type WholeRecordWriter, type WholeTile } from '@chancery/event-store'; // prettier-ignore
import { checkNote } from '@chancery/sealing';
import { type FullTile, GrowingTree, type VerifierKey } from '@chancery/transparency';
import { Unfit } from './lines';

const BATCH = 500;

/**
 * One dispute being restored. Each method throws Unfit, or FaultFound, about what does not fit what came before.
 * `keys`: whose signatures are believed; with none, signatures are not looked at.
 */
export class DisputeRestore {
  /** Who signed its checkpoints, by the id of the key. */
  readonly signers = new Map<string, VerifierKey>();
  private batch: WholeEvent[] = [];
  private justFull: FullTile[] = [];
  private recordedAt = '';
  private readonly tree = new GrowingTree((tile) => this.justFull.push(tile));

  constructor(
    private readonly writer: WholeRecordWriter,
    readonly dispute: WholeDispute,
    private readonly keys: readonly VerifierKey[],
  ) {}

  get events(): number {
    return this.tree.size;
  }

  async event(whole: WholeEvent): Promise<void> {
    const { event } = whole;
    const position = this.tree.size + 1;
    const unfit = (what: string) => new Unfit(`position ${position} of ${this.dispute.slug} ${what}`);
    if (event.position !== position || event.dispute !== this.dispute.slug) throw unfit('is missing');
    if (leafHashOf(event) !== event.leafHash) throw unfit('does not give its hash');
    if (event.recordedAt < this.recordedAt) throw unfit('was recorded before the one in front of it');
    this.recordedAt = event.recordedAt;
    this.justFull = [];
    this.tree.append(Buffer.from(event.leafHash, 'hex'));
    if (this.batch.push(whole) >= BATCH) await this.flush();
  }

  async tile({ level, index, root }: WholeTile): Promise<void> {
    const tile = this.justFull.find((full) => full.level === level && full.index === index);
    if (tile?.root.toString('hex') !== root)
      throw new Unfit(
        `tile ${level}/${index} of ${this.dispute.slug}, after position ${this.tree.size}, does not follow from the events`,
      );
    await this.writer.addTile(this.dispute, { level, index, root }, tile.hashes);
  }

  async checkpoint(checkpoint: WholeCheckpoint): Promise<void> {
    const { size, keyId, note } = checkpoint;
    const root = this.tree.root();
    if (size !== this.tree.size || checkpoint.root !== root.toString('hex'))
      throw new Unfit(
        `the checkpoint at ${size} of ${this.dispute.slug}, after position ${this.tree.size}, does not follow from the events`,
      );
    const signer = checkNote({ size, root, keyId, note }, this.dispute.slug, this.keys);
    if (signer && signer.id !== keyId)
      throw new Unfit(`the checkpoint at ${size} of ${this.dispute.slug} names another key than signed it`);
    if (signer) this.signers.set(signer.id, signer);
    await this.writer.addCheckpoint(this.dispute, checkpoint);
  }

  async end(): Promise<void> {
    await this.flush();
    if (this.tree.size !== this.dispute.head)
      throw new Unfit(`${this.dispute.slug} ends at ${this.tree.size} and not at ${this.dispute.head}`);
  }

  private async flush(): Promise<void> {
    if (this.batch.length > 0) await this.writer.addEvents(this.dispute, this.batch);
    this.batch = [];
  }
}
