import { TokenActs } from '@chancery/access';
import { EventStore } from '@chancery/event-store';
import { Injectable } from '@nestjs/common';
import { actsOfDispute } from './acts-of-dispute';
import { type AuditRow, openingRow, tokenRow } from './audit-row';
import { inBatches, type Placed } from './placed';

/**
 * A place in the audit of everything: rows go by time, newest first; of one instant by source; within a source by
 * position, the highest first.
 */
export interface AuditPlace {
  /** Milliseconds. */
  readonly at: number;
  readonly source: number;
  readonly position: number;
}

export interface AuditFilter {
  readonly by?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
  /** No earlier than this instant, in milliseconds. */
  readonly from?: number | undefined;
}

/** Rows of one kind, in the order of the audit. */
export interface AuditSource {
  readonly key: number;
  readonly rows: AsyncIterator<Placed<AuditRow>>;
}

const OPENINGS = 0;
const TOKENS = 1;
/** The first of the disputes, in the order of their opening. */
const DISPUTES = 2;

/** Everything that the audit is made of. */
@Injectable()
export class AuditSources {
  constructor(
    private readonly store: EventStore,
    private readonly tokens: TokenActs,
  ) {}

  /** Those after a place, reading `batch` rows at a time. */
  async after(place: AuditPlace, filter: AuditFilter, batch: number): Promise<AuditSource[]> {
    const disputes = await this.store.disputes();
    return [
      { key: OPENINGS, rows: this.openings(place, filter) },
      { key: TOKENS, rows: this.tokenActs(place, filter, batch) },
      ...disputes.map(({ id, slug }) => {
        const key = DISPUTES + id;
        return { key, rows: this.events(slug, { ...place, key }, filter, batch) };
      }),
    ];
  }

  private async *events(
    dispute: string,
    place: AuditPlace & { readonly key: number },
    { by, types, from }: AuditFilter,
    batch: number,
  ): AsyncGenerator<Placed<AuditRow>> {
    const positionAt = (instant: Date) => this.store.positionAt(dispute, instant);
    const after = from === undefined ? 0 : await positionAt(new Date(from - 1));
    const upTo = await lastAfter(place, place.key, positionAt);
    yield* actsOfDispute(this.store, dispute, { after, upTo, by, types, limit: batch });
  }

  private async *tokenActs(
    place: AuditPlace,
    filter: AuditFilter,
    batch: number,
  ): AsyncGenerator<Placed<AuditRow>> {
    const upTo = await lastAfter(place, TOKENS, (instant) => this.tokens.positionAt(instant));
    for await (const act of inBatches((next) => this.tokens.read(0, next, batch), upTo, batch)) {
      const row = tokenRow(act);
      if (matches(row, filter)) yield { row, position: act.position };
    }
  }

  private async *openings(place: AuditPlace, filter: AuditFilter): AsyncGenerator<Placed<AuditRow>> {
    for (const opening of await this.store.openings()) {
      const row = openingRow(opening);
      const here = { at: Date.parse(row.recordedAt), source: OPENINGS, position: opening.id };
      if (comesAfter(here, place) && matches(row, filter)) yield { row, position: opening.id };
    }
  }
}

/** The last position of a source that comes after a place. */
function lastAfter(
  { at, source, position }: AuditPlace,
  key: number,
  positionAt: (instant: Date) => Promise<number>,
): Promise<number> | number {
  return key === source ? position - 1 : positionAt(new Date(key > source ? at : at - 1));
}

const comesAfter = (one: AuditPlace, other: AuditPlace): boolean =>
  (other.at - one.at || one.source - other.source || other.position - one.position) > 0;

const matches = ({ recordedBy, recordedAt, type }: AuditRow, { by, types, from }: AuditFilter): boolean =>
  (!by || (recordedBy !== null && by.includes(recordedBy))) &&
  (!types || types.includes(type)) &&
  (from === undefined || Date.parse(recordedAt) >= from);
