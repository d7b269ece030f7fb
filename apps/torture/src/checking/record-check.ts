import { type Dispute, type EventStore, WholeRecordReader } from '@chancery/event-store';
import type { Pool } from 'pg';
import type { Ledger } from '../telling/ledger';
import { againstClients } from './against-clients';
import { SeenRecord } from './seen-record';
import type { Verdict } from './verdict';

/** Over every column of the rows up to a position, whatever they say. */
const DIGEST = `
select encode(sha256(convert_to(coalesce(string_agg(encode(sha256(convert_to(e::text, 'UTF8')), 'hex'), '' order by e.position), ''), 'UTF8')), 'hex') as digest
  from es.event e
 where e.log_id = $1
   and e.position <= $2`;

/**
 * Holds a record against what its clients know. What was read before is read again in full only where its rows are not
 * the same bytes any more, or when it is asked for.
 */
export class RecordCheck {
  /** Signed roots that were compared with the events last. */
  roots = 0;
  private seen = new SeenRecord();
  private digest = '';

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly dispute: string,
  ) {}

  async run(ledger: Ledger, { inFull = false } = {}): Promise<Verdict> {
    const dispute = await this.store.dispute(this.dispute);
    const before = this.seen;
    if (inFull || this.digest !== (await this.digestUpTo(dispute, before.size))) this.seen = new SeenRecord();
    // Read first: what is signed while the events are being read may be over more than these.
    const signed = await signedRoots(this.pool, dispute);
    for await (const event of this.store.readAll(this.dispute, { after: this.seen.size }))
      this.seen.take(event);
    this.digest = await this.digestUpTo(dispute, this.seen.size);
    this.roots = signed.length;
    const unfounded = signed.filter(({ size, root }) => this.seen.roots[size - 1] !== root).length;
    const rewritten = this.seen === before ? 0 : this.seen.rewrittenSince(before);
    return { ...this.seen.wrong, rewritten, unfounded, ...againstClients(this.seen.stored, ledger) };
  }

  private async digestUpTo({ id }: Dispute, position: number): Promise<string> {
    const { rows } = await this.pool.query<{ digest: string }>(DIGEST, [id, position]);
    return rows[0]!.digest;
  }
}

/** Of the checkpoints that are signed by now. */
async function signedRoots(pool: Pool, { id, slug }: Dispute) {
  const reader = new WholeRecordReader(pool);
  const dispute = (await reader.disputes()).find((one) => one.id === id && one.slug === slug)!;
  return reader.checkpoints(dispute, 0, Number.MAX_SAFE_INTEGER);
}
