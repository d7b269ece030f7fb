import type {
  CaseDoc,
  DemandDoc,
  LicenceDoc,
  MeasureDoc,
  Position,
  Recognition,
} from '@chancery/read-models';
import { groupedBy } from '../output/grouped-by';
import type { Column } from '../output/table';
import type { Section } from './section';
import type { IssueTitles, SnapshotBody } from './snapshot-body';

interface Party {
  readonly name: string;
}

const names = (parties: readonly Party[]) => parties.map(({ name }) => name).join(', ');

/** A table, whatever its rows are. */
type AnySection = Section<any>;

/** The tables in the order of the answer; positions are one table for each issue. */
export function* snapshotSections(data: SnapshotBody['data'], titles: IssueTitles): Generator<AnySection> {
  yield* positionsByIssue(data.positions, titles);
  yield { title: 'Recognitions', rows: byName(data.recognitions, (row) => row.recogniser), columns: RECOGNITIONS }; // prettier-ignore
  yield { title: 'Measures', rows: data.measures, columns: MEASURES, note: countOf(data.measures) };
  yield { title: 'Licences', rows: data.licences, columns: LICENCES, note: countOf(data.licences) };
  yield { title: 'Cases', rows: data.cases, columns: CASES };
  const open = data.demands.filter(({ status }) => status === 'open');
  const settled = data.demands.filter(({ status }) => status !== 'open');
  yield { title: 'Open demands', rows: open, columns: DEMANDS, note: countOf(settled) };
}

function* positionsByIssue(positions: readonly Position[], titles: IssueTitles): Generator<AnySection> {
  const issues = groupedBy(positions, ({ issue }) => issue);
  for (const issue of [...titles.keys(), ...issues.keys()].filter(unique)) {
    const rows = byName(issues.get(issue) ?? [], ({ actor }) => actor);
    const title = `Positions on ${issue}, ${titles.get(issue) ?? 'an issue without a title'}`;
    if (rows.length > 0) yield { title, rows, columns: POSITIONS };
  }
}

const unique = <Value>(value: Value, index: number, all: readonly Value[]) => all.indexOf(value) === index;

const byName = <Row>(rows: readonly Row[], party: (row: Row) => Party): Row[] =>
  rows.toSorted((a, b) => party(a).name.localeCompare(party(b).name, 'en'));

/** "12 in_force, 3 ended" */
const countOf = (rows: readonly { readonly status: string }[]) =>
  [...groupedBy(rows, ({ status }) => status)]
    .map(([status, { length }]) => `${length} ${status.replaceAll('_', ' ')}`)
    .join(', ');

const POSITIONS: readonly Column<Position>[] = [
  { title: 'WHO', width: 28, of: ({ actor }) => actor.name },
  { title: 'BY', width: 5, of: ({ track }) => (track === 'declared' ? 'word' : 'deed') },
  { title: 'SINCE', width: 12, of: ({ since }) => since },
  { title: 'STATUS', width: 22, of: statusOf },
  { title: 'STAND', width: 40, of: ({ label }) => label },
  { title: 'RULE', width: 8, of: ({ basis }) => basis.rule },
  { title: 'EVIDENCE', width: 40, of: ({ basis }) => basis.entryId },
];

const RECOGNITIONS: readonly Column<Recognition>[] = [
  { title: 'WHO', width: 28, of: ({ recogniser }) => recogniser.name },
  { title: 'RECOGNISES', width: 26, of: ({ holder }) => holder.name },
  { title: 'SINCE', width: 12, of: ({ since }) => since },
  { title: 'AS', width: 24, of: ({ capacity }) => capacity ?? '' },
  { title: 'EVIDENCE', width: 40, of: ({ basis }) => basis.entryId },
];

const MEASURES: readonly Column<MeasureDoc>[] = [
  { title: 'AUTHORITY', width: 16, of: ({ authority }) => authority.name },
  { title: 'TARGET', width: 30, of: ({ targets }) => names(targets) },
  { title: 'PROGRAMME', width: 22, of: ({ programme }) => programme ?? '' },
  { title: 'STATUS', width: 60, of: ({ statusSentence }) => statusSentence },
];

const LICENCES: readonly Column<LicenceDoc>[] = [
  { title: 'LICENCE', width: 22, of: ({ number, id }) => number ?? id },
  { title: 'FOR', width: 40, of: ({ licensees }) => names(licensees) },
  { title: 'STATUS', width: 60, of: ({ statusSentence }) => statusSentence },
];

const CASES: readonly Column<CaseDoc>[] = [
  { title: 'CASE', width: 12, of: ({ kind }) => kind },
  { title: 'PERSON', width: 26, of: ({ person }) => person.name },
  { title: 'IRREGULAR', width: 22, of: ({ anomalies }) => anomalies.map(({ code }) => code).filter(unique).join(', ') },
  { title: 'STATUS', width: 60, of: ({ statusSentence }) => statusSentence },
]; // prettier-ignore

const DEMANDS: readonly Column<DemandDoc>[] = [
  { title: 'WHO', width: 22, of: ({ actor }) => actor.name },
  { title: 'OF WHOM', width: 22, of: ({ addressee }) => addressee.name },
  { title: 'SINCE', width: 12, of: ({ since }) => since },
  { title: 'WHAT', width: 60, of: ({ object }) => object.words },
];

function statusOf({ status, inherited, gap }: Position): string {
  const also = [inherited && status !== 'inherited' && 'inherited', gap && 'says otherwise than it does'];
  return [status, ...also.filter(Boolean)].join(', ');
}
