import { type FieldError, Refusal } from '@chancery/kernel';
import { closest } from 'fastest-levenshtein';
import type { Pool } from 'pg';
import type { TimelineQuestion } from './get-timeline.query';
import {
  ISSUES,
  PARTIES,
  PROGRAMMES,
  UNKNOWN_ISSUES,
  UNKNOWN_PARTIES,
  UNKNOWN_PROGRAMMES,
} from './known-values.sql';
import type { TimelineFilter } from './timeline-filters';

interface OpenFilter {
  /** Under which tag the values are to be found. */
  readonly tag: string;
  readonly unknown: string;
  readonly all: string;
}

const PARTY: OpenFilter = { tag: 'party', unknown: UNKNOWN_PARTIES, all: PARTIES };
/** Filters whose values the record itself makes known. */
const OPEN: Readonly<Partial<Record<TimelineFilter, OpenFilter>>> = {
  actor: PARTY,
  target: PARTY,
  subject: PARTY,
  party: PARTY,
  issue: { tag: 'issue', unknown: UNKNOWN_ISSUES, all: ISSUES },
  programme: { tag: 'programme', unknown: UNKNOWN_PROGRAMMES, all: PROGRAMMES },
};

const REMEMBERED = 10_000;

/** Refuses filters by what the record has never named. What it named once stays known, so that is remembered. */
export class KnownValues {
  private readonly known = new Set<string>();

  constructor(private readonly pool: Pool) {}

  /** Throws INVALID_PARAMETER that names each unknown value with the nearest known one. */
  async refuseUnknown(dispute: number, { filters = {} }: TimelineQuestion): Promise<void> {
    const errors: FieldError[] = [];
    for (const [name, filter] of Object.entries(OPEN)) {
      const unknown = await this.unknown(dispute, filter, filters[name as TimelineFilter] ?? []);
      for (const value of unknown)
        errors.push({ pointer: name, detail: await this.detail(dispute, filter, value) });
    }
    if (errors[0])
      throw new Refusal('INVALID_PARAMETER', `${errors[0].pointer}: ${errors[0].detail}`, errors);
  }

  private async unknown(
    dispute: number,
    { tag, unknown }: OpenFilter,
    values: readonly string[],
  ): Promise<string[]> {
    const key = (value: string) => `${dispute}/${tag}/${value}`;
    const unsure = values.filter((value) => !this.known.has(key(value)));
    if (unsure.length === 0) return [];
    const { rows } = await this.pool.query<{ value: string }>(unknown, [dispute, unsure, tag]);
    const missing = new Set(rows.map(({ value }) => value));
    if (this.known.size > REMEMBERED) this.known.clear();
    for (const value of unsure) if (!missing.has(value)) this.known.add(key(value));
    return [...missing];
  }

  private async detail(dispute: number, { all }: OpenFilter, value: string): Promise<string> {
    const { rows } = await this.pool.query<{ value: string }>(all, [dispute]);
    const hint =
      rows.length > 0
        ? ` Did you mean "${closest(
            value,
            rows.map((row) => row.value),
          )}"?`
        : '';
    return `The record never names "${value}".${hint}`;
  }
}
