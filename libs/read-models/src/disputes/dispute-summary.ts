import { type Dispute, EventStore } from '@chancery/event-store';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { RegisterReader } from '../common/register/register-reader';
import type { Moment } from '../moment/moment';
import { MomentResolver } from '../moment/moment-resolver';
import { summarise } from './dispute-summary.sql';

const REGISTERS = ['actors', 'issues', 'sources'] as const;
export const SUMMARY_READ_MODELS = ['timeline', ...REGISTERS];

interface Stand {
  readonly entries: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** How much a record holds at a moment. */
@Injectable()
export class DisputeSummary {
  private readonly registers: readonly RegisterReader[];

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    moments: MomentResolver,
  ) {
    this.registers = REGISTERS.map((name) => new RegisterReader(pool, moments, name));
  }

  async of({ slug, title }: Dispute, moment: Moment): Promise<object> {
    const { position } = moment;
    const [{ entries, from, to }, [actors, issues, sources], recordedAt] = await Promise.all([
      this.stand(moment),
      Promise.all(this.registers.map((register) => register.count(moment))),
      position === 0 ? null : this.store.recordedAt(slug, position),
    ]);
    const counts = { events: position, entries, actors, issues, sources };
    return { slug, title, position, recordedAt, counts, span: { from, to } };
  }

  private async stand({
    dispute,
    position,
    publishedUpTo,
    certainty,
    lastDay,
    lastFullDay,
  }: Moment): Promise<Stand> {
    const certain = certainty === 'certain';
    const values = [dispute.id, position, publishedUpTo, certain ? lastFullDay : lastDay];
    return (await this.pool.query<Stand>(summarise(certain), values)).rows[0]!;
  }
}
