import { Refusal } from '@chancery/kernel';
import type { Pool } from 'pg';
import type { Dispute } from '../types';
import { LIST_DISPUTES, OPEN_DISPUTE } from './disputes.sql';

/** The disputes that have a record here. They are only ever added, so one that was found is remembered. */
export class Disputes {
  private readonly known = new Map<string, Dispute>();

  constructor(private readonly pool: Pool) {}

  /** The dispute, opened if it was not; an open one keeps the title it has. */
  async open({ slug, title }: Pick<Dispute, 'slug' | 'title'>): Promise<Dispute> {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
      throw new Refusal(
        'INVALID_PARAMETER',
        `"${slug}" cannot name a dispute: use a-z, 0-9 and single hyphens.`,
      );
    const { rows } = await this.pool.query<Dispute>(OPEN_DISPUTE, [slug, title]);
    return this.remember(rows[0]!);
  }

  async all(): Promise<Dispute[]> {
    const { rows } = await this.pool.query<Dispute>(LIST_DISPUTES);
    return rows.map((dispute) => this.remember(dispute));
  }

  /** Throws DISPUTE_NOT_FOUND, naming those there are. */
  async find(slug: string): Promise<Dispute> {
    const known = this.known.get(slug);
    if (known) return known;
    const all = await this.all();
    const found = all.find((dispute) => dispute.slug === slug);
    if (found) return found;
    const names = all.map((dispute) => dispute.slug).join(', ');
    throw new Refusal(
      'DISPUTE_NOT_FOUND',
      `There is no dispute "${slug}" here. ${names ? `There is ${names}.` : 'None has been opened yet.'}`,
    );
  }

  private remember(dispute: Dispute): Dispute {
    this.known.set(dispute.slug, dispute);
    return dispute;
  }
}
