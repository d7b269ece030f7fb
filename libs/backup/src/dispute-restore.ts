import { leafHashOf, type WholeCheckpoint, type WholeDispute, type WholeEvent, type WholeRecordWriter, type WholeTile } from '@chancery/event-store'; // prettier-ignore
import { type FullTile, GrowingTree, readCheckpoint } from '@chancery/transparency';

const BATCH = 500;

/** One dispute being restored. Each method throws a sentence about what does not fit what came before. */
export class DisputeRestore {
  private batch: WholeEvent[] = [];
  private justFull: FullTile[] = [];
  private recordedAt = '';
  private readonly tree = new GrowingTree((tile) => this.justFull.push(tile));

  constructor(
    private readonly writer: WholeRecordWriter,
    readonly dispute: WholeDispute,
  ) {}

  get events(): number {
    return this.tree.size;
  }

  async event(whole: WholeEvent): Promise<void> {
    const { event } = whole;
    const position = this.tree.size + 1;
    if (event.position !== position || event.dispute !== this.dispute.slug)
      throw new Unfit(`position ${position} of ${this.dispute.slug} is missing`);
    if (leafHashOf(event) !== event.leafHash)
      throw new Unfit(`position ${position} of ${this.dispute.slug} does not give its hash`);
    if (event.recordedAt < this.recordedAt)
      throw new Unfit(
        `position ${position} of ${this.dispute.slug} was recorded before the one in front of it`,
      );
    this.recordedAt = event.recordedAt;
    this.justFull = [];
    this.tree.append(Buffer.from(event.leafHash, 'hex'));
    if (this.batch.push(whole) >= BATCH) await this.flush();
  }

  async tile({ level, index, root }: WholeTile): Promise<void> {
    const tile = this.justFull.find((full) => full.level === level && full.index === index);
    if (tile?.root.toString('hex') !== root)
      throw new Unfit(`tile ${level}/${index} of ${this.dispute.slug} does not follow from the events`);
    await this.writer.addTile(this.dispute, { level, index, root }, tile.hashes);
  }

  async checkpoint(checkpoint: WholeCheckpoint): Promise<void> {
    const root = this.tree.root();
    const signed = readCheckpoint(checkpoint.note);
    const holds =
      checkpoint.size === this.tree.size &&
      checkpoint.root === root.toString('hex') &&
      signed?.size === this.tree.size &&
      signed.root.equals(root);
    if (!holds)
      throw new Unfit(
        `the checkpoint at ${checkpoint.size} of ${this.dispute.slug} does not follow from the events`,
      );
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

/** Something in the file does not fit the rest of it. */
export class Unfit extends Error {}
