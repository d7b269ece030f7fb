import { type Dispute, EventStore } from '@chancery/event-store';
import { Refusal } from '@chancery/kernel';
import { Projections } from '@chancery/projections';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { Cursor } from '../common/paging/cursor';
import { continued, namesMoment, refuseOtherMoment } from './continued';
import { dayAskedFor, invalid, presentInstant } from './day-asked-for';
import type { Moment, MomentRequest } from './moment';
import { READ_STANDING } from './moment.sql';

/** What the record held: the prefix 1..position. */
interface Prefix {
  readonly position: number;
  readonly recordedAt: string | null;
}

interface Knowledge extends Prefix {
  readonly publishedUpTo: string | null;
  /** The address itself says so, and not only "now". */
  readonly asked: boolean;
}

interface Asking {
  readonly dispute: Dispute;
  readonly request: MomentRequest;
  readonly readModels: readonly string[];
  readonly now: Date;
}

/** Turns what an address asks for into one moment on both clocks, once the read models are there. */
@Injectable()
export class MomentResolver {
  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly projections: Projections,
  ) {}

  /**
   * `readModels`: the projections the answer is read from. Throws DISPUTE_NOT_FOUND, INVALID_PARAMETER,
   * POSITION_UNKNOWN (beyond the head) and POSITION_NOT_REACHED (not projected within five seconds).
   */
  async resolve(
    request: MomentRequest,
    readModels: readonly string[],
    now: Date = new Date(),
  ): Promise<Moment> {
    const { knowledge = 'recorded', certainty = 'possible', asOf } = request;
    const world = asOf === undefined ? presentInstant(now) : dayAskedFor(asOf, 'asOf');
    const dispute = await this.store.dispute(request.dispute);
    const asking = { dispute, request, readModels, now };
    if (request.minPosition !== undefined) await this.reach(asking, request.minPosition);
    const { position, recordedAt, publishedUpTo, asked } =
      knowledge === 'recorded' ? await this.recorded(asking) : await this.published(asking);
    return {
      dispute: { id: dispute.id, slug: dispute.slug },
      asOf: world.text,
      lastDay: world.day,
      lastFullDay: world.fullDay,
      position,
      knownAt: publishedUpTo ?? recordedAt,
      knowledge,
      publishedUpTo,
      certainty,
      pinned: asked && asOf !== undefined,
    };
  }

  /**
   * The moment of a page: as `resolve`, or where its cursor pins it, which stays whatever is recorded meanwhile. Throws
   * INVALID_CURSOR where the request names another moment besides.
   */
  async ofPage(
    request: MomentRequest,
    cursor: Cursor | null,
    readModels: readonly string[],
  ): Promise<Moment> {
    if (!cursor) return this.resolve(request, readModels);
    if (namesMoment(request)) refuseOtherMoment(request, await this.resolve(request, readModels), cursor);
    return this.resolve(continued(request, cursor), readModels);
  }

  private async recorded(asking: Asking): Promise<Knowledge> {
    const { knownAt, position } = asking.request;
    const named = positionIn(knownAt);
    if (position !== undefined && knownAt !== undefined && named !== position)
      throw invalid('position', 'with knowledge=recorded it means the same as knownAt; give one of them');
    const asked = position ?? named;
    if (asked !== undefined) return recordedKnowledge(await this.prefix(asking, asked), true);
    if (knownAt === undefined) return recordedKnowledge(await this.standing(asking), false);
    const { until } = dayAskedFor(knownAt, 'knownAt');
    const found = await this.store.positionAt(asking.dispute.slug, until);
    return recordedKnowledge(await this.prefix(asking, found), false);
  }

  /**
   * `position` names the prefix, `knownAt` the day of publication. A position as `knownAt` names both: what of the
   * prefix had been published on the day it was recorded.
   */
  private async published(asking: Asking): Promise<Knowledge> {
    const { knownAt, position } = asking.request;
    const named = positionIn(knownAt);
    const wanted = position ?? named;
    const prefix = wanted === undefined ? await this.standing(asking) : await this.prefix(asking, wanted);
    // Without a day the answer moves on with the calendar, whatever the position.
    const asked = wanted !== undefined && knownAt !== undefined;
    const today = asking.now.toISOString().slice(0, 10);
    if (knownAt === undefined) return { ...prefix, asked, publishedUpTo: today };
    if (named === undefined) return { ...prefix, asked, publishedUpTo: dayAskedFor(knownAt, 'knownAt').day };
    return { ...prefix, asked, publishedUpTo: (prefix.recordedAt ?? today).slice(0, 10) };
  }

  private async standing({ dispute, readModels }: Asking): Promise<Prefix> {
    const { rows } = await this.pool.query<{ position: string; recordedAt: Date | null }>({
      name: 'read-standing',
      text: READ_STANDING,
      values: [dispute.id, readModels],
    });
    const { position, recordedAt } = rows[0]!;
    return { position: Number(position), recordedAt: recordedAt?.toISOString() ?? null };
  }

  private async prefix(asking: Asking, position: number): Promise<Prefix> {
    const { slug } = asking.dispute;
    const recordedAt = position === 0 ? null : await this.store.recordedAt(slug, position);
    if (position > 0 && recordedAt === null)
      throw unknown(slug, position, (await this.store.head(slug)).position);
    await this.reach(asking, position);
    return { position, recordedAt };
  }

  private async reach({ dispute, readModels }: Asking, position: number): Promise<void> {
    await Promise.all(readModels.map((name) => this.projections.reach(dispute.slug, name, position)));
  }
}

const recordedKnowledge = (prefix: Prefix, asked: boolean): Knowledge => ({
  ...prefix,
  asked,
  publishedUpTo: null,
});

const positionIn = (knownAt: string | undefined): number | undefined =>
  knownAt !== undefined && /^\d{1,15}$/.test(knownAt) ? Number(knownAt) : undefined;

const unknown = (dispute: string, position: number, head: number) =>
  new Refusal(
    'POSITION_UNKNOWN',
    `The record of ${dispute} ends at position ${head}; there is no ${position}. To ask for a year give its last day.`,
    [{ pointer: 'knownAt', detail: `a position is at most ${head}` }],
  );
