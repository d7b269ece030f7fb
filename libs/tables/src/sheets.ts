import { inSheet, type Sheet } from './columns';
import { caseColumns, licenceColumns, measureColumns } from './courses.columns';
import { actorColumns, issueColumns, sourceColumns } from './register.columns';
import { changeColumns, demandColumns, positionColumns, recognitionColumns } from './stands.columns';
import { timelineColumns } from './timeline.columns';

/** The lists that are also given as tables: one line for each row of the answer, several values of a cell by "; ". */
export const SHEETS = {
  timeline: inSheet(timelineColumns),
  positions: inSheet(positionColumns),
  recognitions: inSheet(recognitionColumns),
  measures: inSheet(measureColumns),
  licences: inSheet(licenceColumns),
  cases: inSheet(caseColumns),
  demands: inSheet(demandColumns),
  changes: inSheet(changeColumns),
  actors: inSheet(actorColumns),
  issues: inSheet(issueColumns),
  sources: inSheet(sourceColumns),
} as const satisfies Readonly<Record<string, Sheet>>;

export type SheetName = keyof typeof SHEETS;
