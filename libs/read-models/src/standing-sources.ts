import type { CaseDoc } from './cases/case-doc';
import { CasesReader } from './cases/cases-reader';
import type { RowsReader } from './common/rows/rows-reader';
import { comparedRow, STANDING_SOURCES, type StandingSource } from './common/standings/standing-source';
import type { DemandDoc } from './demands/demand-doc';
import { DemandsReader } from './demands/demands-reader';
import { LicencesReader } from './licences/licences-reader';
import type { MeasureDoc } from './measures/measure-doc';
import { MeasuresReader } from './measures/measures-reader';
import { PositionsReader } from './positions/positions-reader';
import { PositionsStanding } from './positions/positions-standing';
import { RecognitionsReader } from './recognitions/recognitions-reader';
import { RecognitionsStanding } from './recognitions/recognitions-standing';

export const measureState = ({ status, since, until, easedBy }: MeasureDoc) => [
  status,
  since,
  until,
  easedBy,
];
export const caseState = ({ status, states, statusSentence }: CaseDoc) => [status, states, statusSentence];
export const demandState = ({ status, object }: DemandDoc) => [status, object.words];

function source<Row extends { readonly id: string }>(
  name: string,
  reader: RowsReader<Row>,
  state: ((row: Row) => unknown) | null,
): StandingSource {
  return {
    name,
    rows: (moment) => reader.all(moment),
    compared: state && {
      differing: (one, other) => reader.differing(one, other),
      at: async (moment, keys) =>
        (await reader.all(moment, keys ?? undefined)).map((row) => comparedRow(row, state(row))),
    },
  };
}

type Readers = readonly [
  positions: PositionsReader,
  recognitions: RecognitionsReader,
  measures: MeasuresReader,
  licences: LicencesReader,
  cases: CasesReader,
  demands: DemandsReader,
];

/** Everything that makes up the state of a dispute, in the order in which it is answered. */
export const standingSources = {
  provide: STANDING_SOURCES,
  inject: [PositionsReader, RecognitionsReader, MeasuresReader, LicencesReader, CasesReader, DemandsReader],
  useFactory: (...[positions, recognitions, measures, licences, cases, demands]: Readers) => [
    new PositionsStanding(positions),
    new RecognitionsStanding(recognitions),
    source('measures', measures, measureState),
    source('licences', licences, null),
    source('cases', cases, caseState),
    source('demands', demands, demandState),
  ],
};
