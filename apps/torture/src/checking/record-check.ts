import { createHash } from 'node:crypto';
import { type EventStore, leafHashOf } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import { GrowingTree } from '@chancery/transparency';
import { readCheckpoints } from './checkpoints';
import type { Pool } from 'pg';
import type { Ledger } from '../telling/ledger';
import { againstClients, type Stored } from './against-clients';
import type { Verdict } from './verdict';

/** Holds a record against what its clients know. Reads all of it each time, and remembers what it has seen before. */
export class RecordCheck {
  private seen: string[] = [];

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly dispute: string,
  ) {}

  async run(ledger: Ledger): Promise<Verdict> {
    const own = { gaps: 0, backwards: 0, altered: 0, rewritten: 0, unfounded: 0 };
    const stored: Stored[] = [];
    const versions = new Map<string, number>();
    const hashes: string[] = [];
    let recordedAt = '';
    const tree = new GrowingTree();
    const checkpoints = await readCheckpoints(this.pool, await this.store.dispute(this.dispute));
    for await (const event of this.store.readAll(this.dispute)) {
      own.gaps += gapsAt(event, hashes.length, versions);
      if (event.recordedAt < recordedAt) own.backwards += 1;
      if (leafHashOf(event) !== event.leafHash) own.altered += 1;
      if ((this.seen[hashes.length] ?? event.leafHash) !== event.leafHash) own.rewritten += 1;
      recordedAt = event.recordedAt;
      hashes.push(event.leafHash);
      tree.append(Buffer.from(event.leafHash, 'hex'));
      own.unfounded += checkpoints.contradicting(tree);
      stored.push({ id: event.id, position: event.position, request: event.correlationId });
    }
    own.unfounded += checkpoints.beyond(hashes.length);
    own.rewritten += Math.max(0, this.seen.length - hashes.length);
    this.seen = hashes;
    return { ...own, ...againstClients(stored, ledger) };
  }

  /** One hash over all that was seen last, for figures and for comparing two records. */
  digest(): string {
    return createHash('sha256').update(this.seen.join()).digest('hex');
  }
}

/** Positions are dense from 1, and so are the versions of each stream. */
function gapsAt({ position, stream, version }: RecordedEvent, before: number, versions: Map<string, number>) {
  const expected = (versions.get(stream) ?? 0) + 1;
  versions.set(stream, version);
  return Number(position !== before + 1) + Number(version !== expected);
}
