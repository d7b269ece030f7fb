import type {
  CaseDoc,
  DemandDoc,
  LicenceDoc,
  MeasureDoc,
  Meta,
  Position,
  Recognition,
} from '@chancery/read-models';

/** Everything that stands at a moment, as the public contract has it. */
export interface SnapshotBody {
  readonly data: {
    readonly positions: readonly Position[];
    readonly recognitions: readonly Recognition[];
    readonly measures: readonly MeasureDoc[];
    readonly licences: readonly LicenceDoc[];
    readonly cases: readonly CaseDoc[];
    readonly demands: readonly DemandDoc[];
  };
  readonly meta: Meta;
}

/** Titles of the issues, by slug. */
export type IssueTitles = ReadonlyMap<string, string>;
