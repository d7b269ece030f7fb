import { cases } from './cases/cases.question';
import type { Rows } from './common/rows/periods-of-rows';
import type { Question } from './common/periods/question';
import { FORESEEABLE, type Foreseeable } from './common/standings/foreseeable';
import { comparedRow } from './common/standings/standing-source';
import { demands } from './demands/demands.question';
import type { LicenceDoc } from './licences/licence-doc';
import { licences } from './licences/licences.question';
import { measures } from './measures/measures.question';
import type { PositionDoc } from './positions/folding/position-doc';
import { positionAt } from './positions/position-at';
import { positions } from './positions/positions.question';
import { comparedPosition } from './positions/positions-standing';
import type { Recognition } from './recognitions/recognition-doc';
import { recognitions } from './recognitions/recognitions.question';
import { comparedRecognition } from './recognitions/recognitions-standing';
import { caseState, demandState, measureState } from './standing-sources';

type Stored<Doc> = { readonly key: string; readonly doc: Doc; readonly day: string };

const byRow = (question: Question, state: (row: any) => unknown): Foreseeable => ({
  question,
  answersIn: ({ doc }: Stored<Rows<{ readonly id: string }>>) =>
    doc.rows.map((row) => comparedRow(row, state(row))),
});

const licenceState = ({ status }: LicenceDoc) => status;

export const foreseeableQuestions = {
  provide: FORESEEABLE,
  useValue: [
    {
      question: positions,
      answersIn: ({ doc, day }: Stored<PositionDoc>) => [comparedPosition(positionAt(doc, day))],
    },
    {
      question: recognitions,
      answersIn: ({ key, doc }: Stored<Rows<Recognition>>) => [comparedRecognition(key, doc.rows)],
    },
    byRow(measures, measureState),
    byRow(licences, licenceState),
    byRow(cases, caseState),
    byRow(demands, demandState),
  ] satisfies readonly Foreseeable[],
};
