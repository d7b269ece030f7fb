/** What a reader asks for, as it stands in the address. */
export interface MomentRequest {
  readonly dispute: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly knowledge?: 'recorded' | 'published';
  readonly certainty?: 'possible' | 'certain';
  /** Pins the record for `knowledge=published`, where `knownAt` is a day of publication. */
  readonly position?: number;
  readonly minPosition?: number;
}

/**
 * A moment on both clocks, resolved: every answer is a pure function of it (and of the question), so it can be given
 * again byte for byte.
 */
export interface Moment {
  readonly dispute: { readonly id: number; readonly slug: string };
  /** As asked, or the instant of asking. */
  readonly asOf: string;
  /** An imprecise date counts under `possible` when its first day is not after this day (`YYYY-MM-DD`). */
  readonly lastDay: string;
  /** … and under `certain` when its last day is not after this one. */
  readonly lastFullDay: string;
  /** The log prefix 1..position is what the record held. */
  readonly position: number;
  /** `recorded`: when `position` was recorded (null on an empty record). `published`: the day asked for. */
  readonly knownAt: string | null;
  readonly knowledge: 'recorded' | 'published';
  /** Under `published`: sources published up to this day count; null under `recorded`. */
  readonly publishedUpTo: string | null;
  readonly certainty: 'possible' | 'certain';
  /** True when the address pins both clocks: the answer never changes. */
  readonly pinned: boolean;
}

export interface Meta {
  readonly dispute: string;
  readonly asOf: string;
  readonly knownAt: string | null;
  readonly position: number;
  readonly knowledge: Moment['knowledge'];
  readonly certainty: Moment['certainty'];
}
