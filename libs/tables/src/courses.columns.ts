import type { CaseDoc, LicenceDoc, MeasureDoc } from '@chancery/read-models';
import { codesOf, type Columns, joined } from './columns';

export const measureColumns: Columns<MeasureDoc> = {
  id: ({ id }) => id,
  authority: ({ authority }) => authority.code,
  takenBy: ({ takenBy }) => joined(takenBy),
  programme: ({ programme }) => programme,
  targets: ({ targets }) => codesOf(targets),
  targetNames: ({ targets }) => joined(targets.map(({ name }) => name)),
  status: ({ status }) => status,
  statusSentence: ({ statusSentence }) => statusSentence,
  since: ({ since }) => since,
  until: ({ until }) => until,
  easedBy: ({ easedBy }) => joined(easedBy.map(({ licence }) => licence)),
  licences: ({ licences }) => joined(licences),
  steps: ({ steps }) => joined(steps.map(({ entryId }) => entryId)),
  stepsCount: ({ stepsCount }) => stepsCount,
  anomalies: ({ anomalies }) => joined(anomalies.map(({ code }) => code)),
};

export const licenceColumns: Columns<LicenceDoc> = {
  id: ({ id }) => id,
  authority: ({ authority }) => authority.code,
  number: ({ number }) => number,
  licensees: ({ licensees }) => codesOf(licensees),
  licenseeNames: ({ licensees }) => joined(licensees.map(({ name }) => name)),
  status: ({ status }) => status,
  statusSentence: ({ statusSentence }) => statusSentence,
  since: ({ since }) => since,
  until: ({ until }) => until,
  steps: ({ steps }) => joined(steps.map(({ entryId }) => entryId)),
  stepsCount: ({ stepsCount }) => stepsCount,
};

export const caseColumns: Columns<CaseDoc> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  person: ({ person }) => person.code,
  personName: ({ person }) => person.name,
  states: ({ states }) => joined(states),
  status: ({ status }) => status,
  statusSentence: ({ statusSentence }) => statusSentence,
  since: ({ since }) => since,
  course: ({ course }) => joined(course.map(({ status, on }) => `${status} ${on}`)),
  steps: ({ steps }) => joined(steps.map(({ entryId }) => entryId)),
  anomalies: ({ anomalies }) => joined(anomalies.map(({ code }) => code)),
};
