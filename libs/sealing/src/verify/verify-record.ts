import {
  GrowingTree,
  type SignedCheckpoint,
  type VerifierKey,
  type WitnessKey,
} from '@chancery/transparency';
import type { Log } from '../log';
import type { Reading } from '../reading';
import { readLogs } from '../tree/read-logs';
import { checkNote } from './checkpoint-check';
import { type Fault, FaultFound, found, span } from './fault';
import { RowCheck } from './row-check';
import { type Batch, readBatches } from './read-batches';
import { TileCheck } from './tile-check';
import { COUNT_TILES } from './verify.sql';
import { type Vouched, vouchedFor } from './vouched-for';

/** A checkpoint that somebody kept outside the database. */
export interface Kept {
  /** Where it is from, for the sentence. */
  readonly from: string;
  readonly checkpoint: Pick<SignedCheckpoint, 'size' | 'root'>;
}

export interface Verifying {
  /** Whose signatures are believed; with none, signatures are not looked at. */
  readonly keys: readonly VerifierKey[];
  /** Whose cosignatures are looked at. */
  readonly witnesses?: readonly WitnessKey[];
  readonly kept?: readonly Kept[];
  readonly progress?: (done: number, head: number) => void;
  readonly interrupted?: AbortSignal;
}

export interface Verified {
  /** Events that were found as they were recorded. */
  readonly events: number;
  /** Over them. */
  readonly root: Buffer;
  readonly checkpoints: number;
  /** The newest checkpoint that was checked. */
  readonly sealed: { readonly size: number; readonly signer: VerifierKey | null } | null;
  /** Of the given witnesses, those that vouch for a checkpoint. */
  readonly vouched: readonly Vouched[];
  readonly fault: Fault | null;
}

/** Rows, leaves, tiles, roots, signatures of one dispute, without believing anything that is stored. */
export async function verifyRecord(
  database: Reading,
  dispute: string,
  verifying: Verifying,
): Promise<Verified> {
  const [log] = await readLogs(database, dispute);
  if (!log) throw new Error(`There is no dispute ${dispute}.`);
  const verification = new Verification(database, log, verifying);
  try {
    await verification.run();
    return verification.result(null);
  } catch (error) {
    if (error instanceof FaultFound) return verification.result(error.fault);
    throw error;
  }
}

class Verification {
  private readonly rows: RowCheck;
  private readonly tiles: TileCheck;
  private readonly tree: GrowingTree;
  private readonly kept: readonly Kept[];
  private checkpoints = 0;
  private sealed: Verified['sealed'] = null;
  private vouched: readonly Vouched[] = [];
  /** Up to here a signed root has confirmed the events. */
  private confirmed = 0;
  /** Up to here a kept checkpoint has. */
  private confirmedByKept = 0;

  constructor(
    private readonly database: Reading,
    private readonly log: Log,
    private readonly verifying: Verifying,
  ) {
    this.rows = new RowCheck(log.slug);
    this.tiles = new TileCheck(database, log.id);
    const sealed = log.sealed?.size ?? 0;
    this.tree = new GrowingTree(
      (tile) => (tile.index + 1) * 256 ** (tile.level + 1) <= sealed && this.tiles.add(tile),
    );
    this.kept = [...(verifying.kept ?? [])].toSorted((a, b) => a.checkpoint.size - b.checkpoint.size);
  }

  result(fault: Fault | null): Verified {
    const { checkpoints, sealed, vouched } = this;
    const events = fault ? Math.min(fault.position - 1, this.tree.size) : this.tree.size;
    return { events, root: this.tree.root(), checkpoints, sealed, vouched, fault };
  }

  async run(): Promise<void> {
    const { id, head } = this.log;
    for await (const batch of readBatches(this.database, id, head)) {
      await this.check(batch);
      this.verifying.progress?.(this.tree.size, head);
      this.verifying.interrupted?.throwIfAborted();
    }
    await this.checkEnd();
    this.vouched = await vouchedFor(this.database, id, this.verifying.witnesses ?? []);
  }

  private async check({ rows, checkpoints }: Batch): Promise<void> {
    const stops = new Set([
      ...checkpoints.map(({ size }) => size),
      ...this.kept.map(({ checkpoint }) => checkpoint.size),
    ]);
    for (const row of rows) {
      this.tree.append(this.rows.next(row));
      if (!stops.has(this.tree.size)) continue;
      const here = checkpoints.filter(({ size }) => size === this.tree.size);
      for (const one of here) await this.confirm(one);
      this.compareWithKept();
      if (here.length > 0) await this.tiles.settle();
    }
  }

  private async confirm(checkpoint: Batch['checkpoints'][number]): Promise<void> {
    const { size } = checkpoint;
    const signer = checkNote(checkpoint, this.log.slug, this.verifying.keys);
    if (!checkpoint.root.equals(this.tree.root())) {
      const where = span(this.confirmed + 1, size);
      throw (
        (await this.tiles.culprit(this.tree)) ??
        found(
          this.confirmed + 1,
          `${where} was changed: the events do not give the root that was signed over ${size}`,
        )
      );
    }
    this.checkpoints += 1;
    this.sealed = { size, signer };
    this.confirmed = size;
  }

  private compareWithKept(): void {
    const { size } = this.tree;
    for (const { from, checkpoint } of this.kept) {
      if (checkpoint.size !== size) continue;
      const first = this.confirmedByKept + 1;
      if (!checkpoint.root.equals(this.tree.root()))
        throw found(
          first,
          `${span(first, size)} was changed: the first ${size} events are not those that ${from} was signed over, history was rewritten since`,
        );
      this.confirmedByKept = size;
    }
  }

  private async checkEnd(): Promise<void> {
    const { size } = this.tree;
    const beyond = [
      ...(this.log.sealed && this.log.sealed.size > size
        ? [{ from: 'a checkpoint', ...this.log.sealed }]
        : []),
      ...this.kept
        .filter(({ checkpoint }) => checkpoint.size > size)
        .map(({ from, checkpoint }) => ({ from, ...checkpoint })),
    ];
    const [first] = beyond;
    if (first)
      throw found(
        size + 1,
        `position ${size + 1} is missing, and what followed: the record ends at ${size}, but ${first.from} was signed over ${first.size} events`,
      );
    const { rows } = await this.database.query<{ tiles: string }>(COUNT_TILES, [
      this.log.id,
      this.log.sealed?.size ?? 0,
    ]);
    if (Number(rows[0]!.tiles) !== this.tiles.count)
      throw found(
        this.confirmed + 1,
        `there are ${rows[0]!.tiles} tiles, but the ${this.confirmed} events that were signed give ${this.tiles.count}`,
      );
  }
}
