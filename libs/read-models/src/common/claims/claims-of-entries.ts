import type { Pool } from 'pg';
import { RegisterReader } from '../register/register-reader';
import type { Moment } from '../../moment/moment';
import type { MomentResolver } from '../../moment/moment-resolver';
import type { Claim } from './claim';
import { claimsPublished } from './claims-published';
import { READ_CLAIMING } from './evidence.sql';

/** A claim of a source, beside an entry that bears its verdict out. */
export interface ClaimOfEntry {
  readonly sourceId: string;
  readonly claimId: string;
  readonly claim: string | null;
  readonly verdict: string | null;
  readonly reason: string | null;
}

interface SourceWithClaims {
  readonly id: string;
  readonly claims: readonly Claim[];
}

/** Reads which claims were assessed by which entries. Like every register, it answers by position. */
export class ClaimsOfEntries {
  private readonly register: RegisterReader;

  constructor(
    private readonly pool: Pool,
    moments: MomentResolver,
  ) {
    this.register = new RegisterReader(pool, moments, 'sources');
  }

  /** The claims of each entry that has some; by source, then as the source makes them. */
  async read(moment: Moment, entryIds: readonly string[]): Promise<ReadonlyMap<string, ClaimOfEntry[]>> {
    const values = [moment.dispute.id, entryIds, moment.position];
    const { rows } = await this.pool.query<{ sourceId: string }>(READ_CLAIMING, values);
    if (rows.length === 0) return new Map();
    const items = await this.register.items(moment, rows.map(({ sourceId }) => sourceId)); // prettier-ignore
    const sources = items.map(({ doc }) => JSON.parse(doc) as SourceWithClaims);
    const claims = new Map<string, ClaimOfEntry[]>(entryIds.map((id) => [id, []]));
    for (const { id: sourceId, claims: made } of sources)
      for (const { claimId, claim, verdict, reason, evidence } of claimsPublished(made, moment))
        for (const entryId of new Set(evidence))
          claims.get(entryId)?.push({ sourceId, claimId, claim, verdict, reason });
    return claims;
  }
}
