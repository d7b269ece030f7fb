import { leafHashOf } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import { GrowingTree } from '@chancery/transparency';
import type { Stored } from './against-clients';

/** What has been read of a record so far, event by event, and what was wrong with it in itself. */
export class SeenRecord {
  readonly stored: Stored[] = [];
  /** Hex, by position - 1. */
  readonly leafHashes: string[] = [];
  /** Hex, of the tree over the first 1, 2, 3 … events. */
  readonly roots: string[] = [];
  readonly wrong = { gaps: 0, backwards: 0, altered: 0 };
  private readonly versions = new Map<string, number>();
  private readonly tree = new GrowingTree();
  private recordedAt = '';

  get size(): number {
    return this.stored.length;
  }

  take(event: RecordedEvent): void {
    this.wrong.gaps += this.gapsAt(event);
    if (event.recordedAt < this.recordedAt) this.wrong.backwards += 1;
    if (leafHashOf(event) !== event.leafHash) this.wrong.altered += 1;
    this.recordedAt = event.recordedAt;
    this.leafHashes.push(event.leafHash);
    this.tree.append(Buffer.from(event.leafHash, 'hex'));
    this.roots.push(this.tree.root().toString('hex'));
    this.stored.push({ id: event.id, position: event.position, request: event.correlationId });
  }

  /** Of what an earlier reading had seen: how many events are others now, or are not there. */
  rewrittenSince(earlier: SeenRecord): number {
    return earlier.leafHashes.filter((hash, index) => this.leafHashes[index] !== hash).length;
  }

  /** Positions are dense from 1, and so are the versions of each stream. */
  private gapsAt({ position, stream, version }: RecordedEvent): number {
    const expected = (this.versions.get(stream) ?? 0) + 1;
    this.versions.set(stream, version);
    return Number(position !== this.size + 1) + Number(version !== expected);
  }
}
