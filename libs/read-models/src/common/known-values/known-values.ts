import { type FieldError, Refusal } from '@chancery/kernel';
import { Projections } from '@chancery/projections';
import { Injectable } from '@nestjs/common';
import { closest } from 'fastest-levenshtein';
import { Pool } from 'pg';
import type { Moment } from '../../moment/moment';
import { PARTY_FILTERS } from '../party-filters';
import {
  ISSUES,
  PARTIES,
  PROGRAMMES,
  UNKNOWN_ISSUES,
  UNKNOWN_PARTIES,
  UNKNOWN_PROGRAMMES,
} from './known-values.sql';

interface OpenFilter {
  /** Under which tag the values are to be found. */
  readonly tag: string;
  readonly unknown: string;
  readonly all: string;
}

const PARTY: OpenFilter = { tag: 'party', unknown: UNKNOWN_PARTIES, all: PARTIES };
/** Filters, of whichever list, whose values the record itself makes known. */
const OPEN: Readonly<Record<string, OpenFilter>> = {
  ...Object.fromEntries(PARTY_FILTERS.map((filter) => [filter, PARTY])),
  issue: { tag: 'issue', unknown: UNKNOWN_ISSUES, all: ISSUES },
  programme: { tag: 'programme', unknown: UNKNOWN_PROGRAMMES, all: PROGRAMMES },
};

/** Where the record's values are read from. */
const READ_MODELS = ['timeline', 'issues'];
const REMEMBERED = 10_000;

/** The answers that are asked for, which may tell of somebody whom no entry names as a party: a `holder`, say. */
interface Answers {
  everTagged(dispute: number, tags: readonly string[]): Promise<ReadonlySet<string>>;
}

interface Given {
  readonly name: string;
  readonly value: string;
}

type Filters = Readonly<Partial<Record<string, readonly string[] | undefined>>>;

/** Refuses filters by what the record has never named. What it named once stays known, so that is remembered. */
@Injectable()
export class KnownValues {
  private readonly known = new Set<string>();

  constructor(
    private readonly pool: Pool,
    private readonly projections: Projections,
  ) {}

  /** Throws INVALID_PARAMETER that names each unknown value with the nearest known one. */
  async refuseUnknown(
    { dispute, position }: Moment,
    filters: Filters = {},
    answers?: Answers,
  ): Promise<void> {
    if ((await this.unknownIn(dispute.id, filters, answers)).length === 0) return;
    // The list that is asked may be ahead of what the values are read from.
    await Promise.all(READ_MODELS.map((name) => this.projections.reach(dispute.slug, name, position)));
    const errors: FieldError[] = [];
    for (const { name, value } of await this.unknownIn(dispute.id, filters, answers))
      errors.push({ pointer: name, detail: await this.detail(dispute.id, OPEN[name]!, value) });
    if (errors[0])
      throw new Refusal('INVALID_PARAMETER', `${errors[0].pointer}: ${errors[0].detail}`, errors);
  }

  private async unknownIn(dispute: number, filters: Filters, answers?: Answers): Promise<Given[]> {
    const unknown: Given[] = [];
    for (const [name, filter] of Object.entries(OPEN))
      for (const value of await this.unknown(dispute, filter, filters[name] ?? []))
        unknown.push({ name, value });
    if (unknown.length === 0 || !answers) return unknown;
    const told = await answers.everTagged(dispute, unknown.map(tagOf));
    return unknown.filter((given) => !told.has(tagOf(given)));
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

const tagOf = ({ name, value }: Given) => `${name}:${value}`;
