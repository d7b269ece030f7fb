import type { Change, DemandDoc, Position, Recognition } from '@chancery/read-models';
import { type Columns, joined } from './columns';

export const positionColumns: Columns<Position> = {
  actor: ({ actor }) => actor.code,
  actorName: ({ actor }) => actor.name,
  issue: ({ issue }) => issue,
  track: ({ track }) => track,
  choice: ({ choice }) => choice?.code,
  score: ({ score }) => score,
  label: ({ label }) => label,
  since: ({ since }) => since,
  lastStatedOn: ({ lastStatedOn }) => lastStatedOn,
  status: ({ status }) => status,
  inherited: ({ inherited }) => inherited,
  ageDays: ({ ageDays }) => ageDays,
  gapDeclared: ({ gap }) => gap?.declared,
  gapEnacted: ({ gap }) => gap?.enacted,
  rule: ({ basis }) => basis.rule,
  basis: ({ basis }) => basis.entryId,
  evidence: ({ evidence }) => joined(evidence),
  contradicting: ({ contradicting }) => joined(contradicting),
};

export const recognitionColumns: Columns<Recognition> = {
  recogniser: ({ recogniser }) => recogniser.code,
  recogniserName: ({ recogniser }) => recogniser.name,
  holder: ({ holder }) => holder.code,
  holderName: ({ holder }) => holder.name,
  capacity: ({ capacity }) => capacity,
  since: ({ since }) => since,
  until: ({ until }) => until,
  status: ({ status }) => status,
  rule: ({ basis }) => basis.rule,
  basis: ({ basis }) => basis.entryId,
  endedBy: ({ endedBy }) => endedBy?.entryId ?? endedBy?.rule,
  evidence: ({ evidence }) => joined(evidence),
};

export const demandColumns: Columns<DemandDoc> = {
  id: ({ id }) => id,
  actor: ({ actor }) => actor.code,
  actorName: ({ actor }) => actor.name,
  addressee: ({ addressee }) => addressee.code,
  addresseeName: ({ addressee }) => addressee.name,
  kind: ({ object }) => object.kind,
  issue: ({ object }) => object.issue,
  words: ({ object }) => object.words,
  since: ({ since }) => since,
  lastAskedOn: ({ lastAskedOn }) => lastAskedOn,
  status: ({ status }) => status,
  metBy: ({ metBy }) => metBy,
  endedBy: ({ endedBy }) => endedBy,
  endedOn: ({ endedOn }) => endedOn,
  rule: ({ basis }) => basis.rule,
  evidence: ({ evidence }) => joined(evidence),
};

export const changeColumns: Columns<Change> = {
  question: ({ question }) => question,
  id: ({ id }) => id,
  change: ({ change }) => change,
  reason: ({ reason }) => reason,
  before: ({ before }) => inWords(before),
  after: ({ after }) => inWords(after),
  causedBy: ({ causedBy }) => joined(causedBy),
};

/** What a row of any question says: of a recognition whom it is of, of a demand how it stands. */
function inWords(row: any): string {
  if (!row) return '';
  if (row.holder) return row.until ? `${row.holder.name} until ${row.until}` : row.holder.name;
  if (row.object) return `${row.status}: ${row.object.words}`;
  return row.label ?? row.statusSentence;
}
