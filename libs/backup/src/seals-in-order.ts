import type { WholeDispute, WholeRecordReader } from '@chancery/event-store';

interface Seal {
  readonly at: number;
  readonly line: string;
}

/** So many positions are asked for at a time. */
const WINDOW = 100_000;

/** Tiles and checkpoints of a dispute, each given out once the events have come to where it belongs. */
export class SealsInOrder {
  private waiting: Seal[] = [];
  private readUpTo = 0;

  constructor(
    private readonly reader: WholeRecordReader,
    private readonly dispute: WholeDispute,
  ) {}

  /** Lines of what belongs behind `position`, asked for position by position. */
  async behind(position: number): Promise<readonly string[]> {
    // Only what had been sealed when the backup began: what is sealed meanwhile may lie behind us in part.
    if (position > this.dispute.sealed) return [];
    if (position > this.readUpTo) await this.readOn();
    const lines: string[] = [];
    while (this.waiting[0]?.at === position) lines.push(this.waiting.shift()!.line);
    return lines;
  }

  private async readOn(): Promise<void> {
    const after = this.readUpTo;
    const upTo = Math.min(this.dispute.sealed, after + WINDOW);
    const tiles = await this.reader.tiles(this.dispute, after, upTo);
    const checkpoints = await this.reader.checkpoints(this.dispute, after, upTo);
    const seals = [
      ...tiles.map((tile) => ({ at: tile.fullAt, line: JSON.stringify({ tile }) })),
      ...checkpoints.map((checkpoint) => ({ at: checkpoint.size, line: JSON.stringify({ checkpoint }) })),
    ];
    this.waiting = seals.toSorted((one, other) => one.at - other.at);
    this.readUpTo = upTo;
  }
}
